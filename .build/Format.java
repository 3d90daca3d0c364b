import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Checks that every Java source is formatted as google-java-format would have it, or rewrites it:
 * {@code java -cp FORMATTER .build/Format.java check|fix REPORT KNOWN FOLDER...}.
 *
 * <p>One JVM does it for all files: starting one costs more than formatting a hundred of them. The
 * file KNOWN holds the digests of what was found in order, so that only what has changed since is
 * read by the formatter; its name has the formatter's version. What is wrong goes to the file
 * REPORT, for the build to stop at: a status other than 0 would make Maven print a page of its own
 * stack trace.
 */
class Format {

  private static final ToolProvider FORMATTER =
      ToolProvider.findFirst("google-java-format").orElseThrow();

  public static void main(String[] args) throws IOException {
    String option = args[0].equals("fix") ? "--replace" : "--dry-run";
    Path report = Path.of(args[1]);
    Path known = Path.of(args[2]);
    List<String> sources = sourcesUnder(List.of(args).subList(3, args.length));
    Set<String> inOrder = Files.exists(known) ? new HashSet<>(Files.readAllLines(known)) : Set.of();
    List<String> changed = new ArrayList<>();
    Map<String, String> before = new HashMap<>();
    for (String source : sources) {
      before.put(source, digest(source));
      if (!inOrder.contains(before.get(source))) {
        changed.add(source);
      }
    }
    String complaints = changed.isEmpty() ? "" : format(option, changed);
    Files.deleteIfExists(report);
    if (complaints.isEmpty()) {
      Set<String> digests = new TreeSet<>();
      for (String source : sources) {
        String now = digest(source);
        if (now.equals(before.get(source))) { // what was rewritten may have to be once more
          digests.add(now);
        }
      }
      Files.write(known, digests);
    } else {
      Files.writeString(report, complaints);
      System.err.print("These files are not formatted as they should be:\n" + complaints);
    }
  }

  /** Gives the names of files that should change, and what the formatter cannot parse. */
  private static String format(String option, List<String> sources) {
    List<String> arguments = new ArrayList<>(List.of(option));
    arguments.addAll(sources);
    StringWriter complaints = new StringWriter();
    try (PrintWriter writer = new PrintWriter(complaints)) {
      FORMATTER.run(writer, writer, arguments.toArray(String[]::new));
    }
    return complaints.toString();
  }

  private static String digest(String file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(Path.of(file))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  private static List<String> sourcesUnder(List<String> folders) throws IOException {
    List<String> sources = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        paths.map(Path::toString).filter(path -> path.endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }
}
