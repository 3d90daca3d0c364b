package engineroom.classroom.grade;

import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a student handed in.
 *
 * @param name how it is called in the results
 * @param source a folder, a zip or a packed tape archive
 */
public record Submission(String name, Path source) {

  private static final Pattern ARCHIVE = Pattern.compile("(?i)(.+)\\.(zip|tar\\.gz|tgz)");

  /** A digest that changes whenever what is graded of it does. */
  String digest() throws IOException {
    return SubmissionDigest.of(source);
  }

  /**
   * The submission in a folder or an archive.
   *
   * @throws Mistake where there is neither
   */
  public static Submission of(Path source) {
    String name = source.toAbsolutePath().normalize().getFileName().toString();
    if (Files.isDirectory(source)) {
      return new Submission(name, source);
    }
    Matcher archive = ARCHIVE.matcher(name);
    if (Files.isRegularFile(source) && archive.matches()) {
      return new Submission(archive.group(1), source);
    }
    throw new Mistake(
        source + " is neither a folder nor a zip or .tar.gz: name what was handed in");
  }

  /**
   * Those in some folders or archives, each with a name of its own.
   *
   * @throws Mistake where one is neither, or two have one name
   */
  public static List<Submission> all(List<Path> sources) {
    List<Submission> submissions = sources.stream().map(Submission::of).toList();
    Set<String> names = new HashSet<>();
    for (Submission one : submissions) {
      if (!names.add(one.name())) {
        throw new Mistake(
            "two submissions are called " + one.name() + ": rename one, or leave it out");
      }
    }
    return submissions;
  }

  /** Whether a file is an archive by its name. */
  static boolean isArchive(Path file) {
    return ARCHIVE.matcher(String.valueOf(file.getFileName())).matches();
  }
}
