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
import picocli.CommandLine;

/**
 * A workspace in which the handbook's commands are typed; what each prints is held against what was
 * recorded of it, or recorded with {@code -Pupdate}.
 */
final class HandbookSession {

  private static final String ENGINE = "src/main/java/engineroom/engine/Engine.java";
  static final String STUB = "throw new Unwritten(\"store-a-handler\"); // step 1";
  static final String RIGHT =
      """
      if (handlers.containsKey(name)) {
            throw new EngineException("Can't overwrite handler for command " + name);
          }
          put(name, handler);\
      """;

  private static final Path OUTPUTS = Path.of("chapters/outputs/handbook");
  private static final boolean ACCEPT = Boolean.getBoolean("accept.outputs");

  private final Path home;
  private final Path mine;
  private final List<String> recorded = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  HandbookSession(Path home) {
    this.home = home;
    this.mine = home.resolve("my-engine");
  }

  /** The workspace, once it was started. */
  Path mine() {
    return mine;
  }

  /** Nothing is recorded that was not to be, and all as it is printed now. */
  void assertRecorded(List<String> names) {
    assertThat(differences).isEmpty();
    assertThat(recorded).containsExactlyElementsOf(names);
  }

  /** Records a command that reads what is typed. */
  void type(String typed, String name, String command) throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    try {
      record(name, command);
    } finally {
      System.setIn(before);
    }
  }

  /** Copies the workspace, under another name. */
  void copy(String name) throws IOException {
    Path from = mine;
    Path to = home.resolve(name);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  void record(String name, String command) throws IOException {
    record(name, command, Integer.MAX_VALUE);
  }

  /**
   * Types a command and holds what it prints against what was recorded.
   *
   * @param most how many lines are shown of what it prints
   */
  void record(String name, String command, int most) throws IOException {
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

  /** Replaces a text in the engine's source; it must be there. */
  void replace(String old, String now) throws IOException {
    Path file = mine.resolve(ENGINE);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  /** The names of all that is recorded. */
  static List<String> recordings() throws IOException {
    try (Stream<Path> files = Files.list(OUTPUTS)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).toList();
    }
  }

  /** Types a command whose output the handbook does not show. */
  void run(String command) {
    print(command);
  }
}
