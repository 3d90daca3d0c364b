import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Checks that every Java source is formatted as google-java-format would have it, or rewrites it:
 * {@code java -cp FORMATTER .build/Format.java check|fix REPORT FOLDER...}.
 *
 * <p>One JVM does it for all files: starting one costs more than formatting a hundred of them. What
 * is wrong goes to the file REPORT, for the build to stop at: a status other than 0 would make
 * Maven print a page of its own stack trace.
 */
class Format {

  private static final ToolProvider FORMATTER =
      ToolProvider.findFirst("google-java-format").orElseThrow();

  public static void main(String[] args) throws IOException {
    String option = args[0].equals("fix") ? "--replace" : "--dry-run";
    Path report = Path.of(args[1]);
    String complaints = format(option, sourcesUnder(List.of(args).subList(2, args.length)));
    Files.deleteIfExists(report);
    if (!complaints.isEmpty()) {
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
