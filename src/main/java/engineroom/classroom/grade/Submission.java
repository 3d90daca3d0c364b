package engineroom.classroom.grade;

import engineroom.files.ControlCharacters;
import engineroom.files.Mistake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a student handed in.
 *
 * @param name how it is called in the results, on one line
 * @param sources a folder, or an archive, or one or more Java files of one student
 */
public record Submission(String name, List<Path> sources) {

  private static final Pattern ARCHIVE = Pattern.compile("(?i)(.+)\\.(zip|tar\\.gz|tgz)");
  private static final String JAVA = ".java";

  /** What systems and browsers leave in folders. */
  private static final Pattern OF_A_SYSTEM =
      Pattern.compile("\\..*|Thumbs\\.db|desktop\\.ini|__MACOSX");

  /** A submission of one folder, archive or file. */
  public Submission(String name, Path source) {
    this(name, List.of(source));
  }

  /** A digest that changes whenever what is graded of it does. */
  String digest() {
    return SubmissionDigest.of(sources);
  }

  /**
   * The submission in a folder or a file; what kind of file it is is found out when it is graded.
   *
   * @throws Mistake where there is neither
   */
  public static Submission of(Path source) {
    String name = name(source);
    Matcher archive = ARCHIVE.matcher(name);
    if (!Files.isDirectory(source) && !Files.isRegularFile(source)) {
      throw new Mistake(source + " is not there: name what was handed in");
    }
    boolean packed = Files.isRegularFile(source) && archive.matches();
    return new Submission(oneLine(packed ? archive.group(1) : name), source);
  }

  private static String name(Path source) {
    return source.toAbsolutePath().normalize().getFileName().toString();
  }

  private static String oneLine(String name) {
    return ControlCharacters.visible(name).replaceAll("\\s", " ");
  }

  /**
   * Those in some folders, archives and files, each with a name of its own. Java files that one
   * student handed in are one submission: see {@link LooseName}. What systems leave in folders is
   * none.
   *
   * @throws Mistake where one is not there, or two have one name
   */
  public static List<Submission> all(List<Path> sources) {
    Map<String, List<Path>> loose = new LinkedHashMap<>();
    List<Submission> submissions = new ArrayList<>();
    for (Path source : sources) {
      if (Files.isRegularFile(source) && name(source).endsWith(JAVA)) {
        loose.computeIfAbsent(LooseName.owner(source), owner -> new ArrayList<>()).add(source);
      } else if (!OF_A_SYSTEM.matcher(name(source)).matches() || Files.isDirectory(source)) {
        submissions.add(of(source));
      }
    }
    loose.values().stream().map(Submission::together).forEach(submissions::add);
    Set<String> names = new HashSet<>();
    for (Submission one : submissions) {
      if (!names.add(one.name())) {
        throw new Mistake(
            "two submissions are called " + one.name() + ": rename one, or leave it out");
      }
    }
    return submissions;
  }

  /** Called by the first of its files, since platforms know their students by such names. */
  private static Submission together(List<Path> files) {
    String more = files.size() > 1 ? " and " + (files.size() - 1) + " more" : "";
    return new Submission(oneLine(LooseName.called(files.getFirst())) + more, files);
  }

  /** Whether a file is an archive by its name. */
  static boolean isArchive(Path file) {
    return ARCHIVE.matcher(String.valueOf(file.getFileName())).matches();
  }
}
