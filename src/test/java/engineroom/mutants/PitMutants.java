package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import engineroom.book.source.JavaMember;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The mutants of PIT's operators, written to disk by PIT's own command line in a dry run.
 *
 * <p>PIT makes them; it does not run them: its full matrix starts a JVM anew for each mutant that
 * hangs, which took four minutes for {@code Engine} alone, and tells no assertion's words.
 */
final class PitMutants {

  private static final Pattern DETAILS =
      Pattern.compile(
          "clazz=([\\w.$]+), method=(.*?), methodDesc=.*?indexes=\\[(\\d+).*?"
              + "mutator=(?:[\\w.]*\\.)?(\\w+?)(?:Mutator)?(?:_\\w+)?]"
              + ".*?, lineNumber=(\\d+), description=(.*), testsInOrder=.*",
          Pattern.DOTALL);

  private static final Map<String, String> OPERATORS =
      Map.ofEntries(
          Map.entry("NegateConditionals", "negated condition"),
          Map.entry("ConditionalsBoundary", "other boundary"),
          Map.entry("Math", "other arithmetic"),
          Map.entry("Increments", "other step"),
          Map.entry("InvertNegs", "no minus"),
          Map.entry("VoidMethodCall", "removed call"),
          Map.entry("BooleanFalseReturnVals", "returns false"),
          Map.entry("BooleanTrueReturnVals", "returns true"),
          Map.entry("PrimitiveReturns", "returns zero"),
          Map.entry("EmptyObjectReturnVals", "returns empty"),
          Map.entry("NullReturnVals", "returns null"));

  private final Path folder;
  private final List<JavaMember> members;
  private final Map<String, Map<String, byte[]>> classes = new HashMap<>();

  /**
   * Mutants of PIT.
   *
   * @param folder where PIT may write
   * @param members the port's
   */
  PitMutants(Path folder, List<JavaMember> members) {
    this.folder = folder;
    this.members = members;
  }

  /**
   * Makes them.
   *
   * @param port the folder of the port's classes
   * @param types the classes to mutate, without those nested in them
   * @param test a test class: PIT makes no mutants where it finds no test
   */
  List<PlannedMutant> make(Path port, List<String> types, String test)
      throws IOException, InterruptedException {
    Process pit =
        new ProcessBuilder(command(port, types, test))
            .redirectErrorStream(true)
            .redirectOutput(Files.createDirectories(folder).resolve("pit.log").toFile())
            .start();
    if (pit.waitFor() != 0) {
      throw new RedRun("PIT has failed: see " + folder.resolve("pit.log"));
    }
    List<PlannedMutant> found = new ArrayList<>();
    for (Path details : Project.files(folder.resolve("export"), "details.txt")) {
      found.add(read(details));
    }
    if (found.isEmpty()) {
      throw new RedRun("PIT has made no mutant: see " + folder.resolve("pit.log"));
    }
    found.sort(
        Comparator.comparing((PlannedMutant one) -> one.mutant().file())
            .thenComparing(PlannedMutant::first)
            .thenComparing(one -> one.mutant().change()));
    return found;
  }

  /** The classes of a mutant that {@link #make} has made. */
  Map<String, byte[]> classes(PlannedMutant mutant) {
    return classes.get(mutant.sources().get("pit"));
  }

  private List<String> command(Path port, List<String> types, String test) {
    List<String> targets = types.stream().flatMap(type -> Stream.of(type, type + "$*")).toList();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        "org.pitest.mutationtest.commandline.MutationCoverageReport",
        "--reportDir",
        folder.toString(),
        "--targetClasses",
        String.join(",", targets),
        "--targetTests",
        test,
        "--sourceDirs",
        "src/main/java",
        "--mutableCodePaths",
        port.toString(),
        "--dryRun",
        "true",
        "--features",
        "+EXPORT",
        "--outputFormats",
        "XML",
        "--timestampedReports",
        "false",
        "--failWhenNoMutations",
        "false",
        "--jvmArgs",
        "-XX:TieredStopAtLevel=1,-XX:+UseSerialGC,-Xshare:off,--sun-misc-unsafe-memory-access=allow");
  }

  private PlannedMutant read(Path file) throws IOException {
    Matcher details = DETAILS.matcher(Files.readString(file));
    if (!details.find()) {
      throw new RedRun("PIT describes a mutant in a way that is new: see " + file);
    }
    String type = details.group(1);
    int line = Integer.parseInt(details.group(5));
    String source = "src/main/java/" + type.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    String operator = OPERATORS.getOrDefault(details.group(4), details.group(4));
    JavaMember member = member(source, line);
    Map<String, byte[]> changed = new TreeMap<>();
    changed.put(type, Files.readAllBytes(file.resolveSibling(type + ".class")));
    classes.put(file.toString(), changed);
    String name = member == null ? type.replaceFirst(".*\\.", "") : member.label();
    Mutant mutant =
        new Mutant(
            name + " " + operator,
            "pit",
            operator,
            source,
            name,
            line,
            words(details.group(6)),
            "",
            "");
    boolean inMethod = member != null && member.parameters() != null;
    return new PlannedMutant(
        mutant,
        Map.of("pit", file.toString()),
        line,
        line,
        member == null ? line : member.start(),
        inMethod ? member.end() : Integer.MAX_VALUE);
  }

  /** PIT's words, without packages. */
  private static String words(String description) {
    return description.replaceAll("[a-z]\\w*(?:/|\\.)(?=[\\w/.$]*[A-Z])", "").replace("::", "#");
  }

  private JavaMember member(String file, int line) {
    return members.stream()
        .filter(one -> one.file().equals(file) && !one.name().isEmpty())
        .filter(one -> one.start() <= line && line <= one.end())
        .max(
            Comparator.comparing((JavaMember one) -> one.parameters() != null)
                .thenComparing(JavaMember::start))
        .orElse(null);
  }
}
