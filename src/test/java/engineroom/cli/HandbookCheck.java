package engineroom.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The handbook shows what the commands of the classroom print. This runs them on the course that
 * the build has packed, and compares.
 *
 * <p>With {@code -Pupdate} it takes what they print now; the next book shows it.
 */
@DisplayName("The handbook")
@DisabledOnOs(OS.WINDOWS) // the paths that are shown are written with slashes
@Timeout(240)
class HandbookCheck {

  private static final Path OUTPUTS = Path.of("chapters/outputs/handbook");
  private static final Path APPENDIX = Path.of("chapters/appendix-handbook.adoc");
  private static final boolean ACCEPT = Boolean.getBoolean("accept.outputs");

  private static final String ENGINE = "src/main/java/engineroom/engine/Engine.java";
  private static final String STUB = "throw new Unwritten(\"store-a-handler\"); // step 1";
  private static final String FORGETFUL = "put(name, handler);";
  private static final String RIGHT =
      """
      if (handlers.containsKey(name)) {
            throw new EngineException("Can't overwrite handler for command " + name);
          }
          put(name, handler);\
      """;

  @TempDir private Path home;
  private Path mine;
  private final List<String> recorded = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  @Test
  @DisplayName("shows what the commands print")
  void showsWhatIsPrinted() throws Exception {
    mine = home.resolve("my-engine");
    record("start", "class start my-engine");
    write();
    getStuck();
    hunt();
    predict();
    grade();

    assertThat(differences).isEmpty();
    assertThat(recordings()).containsExactlyInAnyOrderElementsOf(recorded);
  }

  private void write() throws Exception {
    record("unwritten", "class check");
    replace(ENGINE, STUB, "put(name, handler)");
    record("compile-error", "class check");
    replace(ENGINE, "put(name, handler)\n", FORGETFUL + "\n");
    record("failed", "class check");
    record("hint", "class hint");
    replace(ENGINE, FORGETFUL, RIGHT);
    record("passed", "class check");
    record("solution", "class solution store-a-handler");
    type("1\n", "ask", "class ask store-a-handler --seed 1");
    record("list", "class list");
    record("progress", "class progress");
  }

  private void getStuck() throws Exception {
    replace(
        ENGINE,
        "if (handlers.containsKey(name)) {",
        "while (handlers.containsKey(name)) {}\n    if (false) {");
    record("stuck", "class check store-a-handler --limit 2");
    replace(
        ENGINE,
        "while (handlers.containsKey(name)) {}\n    if (false) {",
        "if (handlers.containsKey(name)) {");
  }

  private void hunt() throws Exception {
    record("hunt-begins", "class hunt case-blind");
    record("hunt-misses", "class hunt case-blind");
    record("hunt-hint", "class hunt case-blind --hint");
    Path model = Path.of("src/main/resources/engineroom/classroom/models/case-blind.java");
    Path test = mine.resolve("src/test/java/hunt/CaseBlindTest.java");
    Files.writeString(test, Files.readString(model));
    record("hunt-kills", "class hunt case-blind");
  }

  private void predict() throws IOException {
    type("a\n", "predict", "class predict --chapter 6 --seed 7 --count 1");
  }

  /** Records a command that reads what is typed. */
  private void type(String typed, String name, String command) throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    try {
      record(name, command);
    } finally {
      System.setIn(before);
    }
  }

  /** Two students have written one method; one of them has added a line that helps nobody. */
  private void grade() throws IOException {
    copy(mine, home.resolve("anna"));
    copy(mine, home.resolve("carl"));
    Path engine = home.resolve("carl").resolve(ENGINE);
    Files.writeString(
        engine, Files.readString(engine).replace(RIGHT, "System.exit(0);\n    " + RIGHT));
    record("grade", "class grade carl anna", 15);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  @Test
  @DisplayName("shows every output that was recorded for it")
  void showsAll() throws Exception {
    String text = Files.readString(APPENDIX);
    for (String name : recordings()) {
      assertThat(text).contains("include::outputs/handbook/" + name + ".txt[]");
    }
  }

  private void record(String name, String command) throws IOException {
    record(name, command, Integer.MAX_VALUE);
  }

  /**
   * Types a command and holds what it prints against what was recorded.
   *
   * @param most how many lines are shown of what it prints
   */
  private void record(String name, String command, int most) throws IOException {
    recorded.add(name);
    List<String> lines = print(command).lines().toList();
    String shown = lines.stream().limit(most).map(line -> line + "\n").collect(joining());
    String printed =
        "$ engine-room " + command + "\n" + shown + (lines.size() > most ? "...\n" : "");
    Path file = OUTPUTS.resolve(name + ".txt");
    if (ACCEPT) {
      Files.createDirectories(OUTPUTS);
      Files.writeString(file, printed);
    }
    String accepted = Files.exists(file) ? Files.readString(file) : "nothing was accepted yet\n";
    if (!accepted.equals(printed)) {
      differences.add(
          file
              + ": read what is printed now, and run mvn verify -Pupdate to accept it\n"
              + "--- accepted\n"
              + accepted
              + "--- printed\n"
              + printed);
    }
  }

  private String print(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.replaceAll(
        word -> Files.isDirectory(home.resolve(word)) ? home.resolve(word).toString() : word);
    words.addAll(2, List.of("--course", "target/classroom"));
    if (words.get(1).equals("start")) {
      words.set(words.size() - 1, mine.toString());
    } else {
      words.addAll(2, List.of("--workspace", mine.toString()));
    }
    StringWriter printed = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(printed, true));
    boolean grades = words.get(1).equals("grade"); // which tells on its way who is done first
    commandLine.setErr(new PrintWriter(grades ? Writer.nullWriter() : printed, true));
    commandLine.execute(words.toArray(String[]::new));
    return asAda(printed.toString().replace("\r\n", "\n"));
  }

  /** What is printed where the project and the workspace lie in the home of a user named Ada. */
  private String asAda(String printed) {
    return printed
        .replace(Path.of("").toAbsolutePath().toString(), "/home/ada/engine-room")
        .replace(home.toString(), "/home/ada");
  }

  private void replace(String path, String old, String now) throws IOException {
    Path file = mine.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  private static List<String> recordings() throws IOException {
    try (Stream<Path> files = Files.list(OUTPUTS)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).toList();
    }
  }
}
