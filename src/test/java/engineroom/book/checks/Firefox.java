package engineroom.book.checks;

import engineroom.files.Folders;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Firefox without a window, told what to do over WebDriver BiDi, which it speaks without a driver.
 * Its profile is new, and goes with it.
 */
final class Firefox implements AutoCloseable {

  private static final List<String> PROGRAMS = List.of("firefox-esr", "firefox");
  private static final int PATIENCE_SECONDS = 10;
  private static final String LISTENS = "WebDriver BiDi listening on ";

  /** It asks nobody for anything of its own, so that whatever is asked for, a page asks for. */
  private static final String QUIETLY =
      """
      user_pref("app.normandy.enabled", false);
      user_pref("browser.safebrowsing.update.enabled", false);
      user_pref("datareporting.policy.dataSubmissionEnabled", false);
      user_pref("network.captive-portal-service.enabled", false);
      user_pref("network.connectivity-service.enabled", false);
      user_pref("services.settings.server", "data:,");
      """;

  /** Calls back as a script for {@link Browser#await} does, and gives JSON. */
  private static final String ASYNCHRONOUS =
      """
      (...given) => new Promise((done) => { (function () {
      %s
      }).call(null, ...given, done); }).then((value) => JSON.stringify(value ?? null))
      """;

  private static final String AT_ONCE =
      """
      (...given) => JSON.stringify((function () {
      %s
      }).call(null, ...given) ?? null)
      """;

  private final Path profile;
  private final Process process;
  private final BidiConnection bidi;
  private final String tab;

  private Firefox(Path program) throws IOException {
    profile = Files.createTempDirectory("firefox");
    Files.writeString(profile.resolve("user.js"), QUIETLY);
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-remote",
                "--remote-debugging-port",
                "0",
                "--profile",
                profile.toString())
            .redirectErrorStream(true)
            .start();
    bidi = BidiConnection.to(URI.create(address() + "/session"));
    bidi.send("session.new", Map.of("capabilities", Map.of()));
    bidi.send(
        "session.subscribe",
        Map.of("events", List.of("log.entryAdded", "network.beforeRequestSent")));
    JsonNode tabs = bidi.send("browsingContext.getTree", Map.of()).get("contexts");
    tab = tabs.get(0).get("context").asString();
  }

  /** Where it is installed, if it is. */
  static Optional<Path> installed() {
    return PROGRAMS.stream()
        .flatMap(
            program ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, program)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts one. */
  static Firefox start(Path program) throws IOException {
    return new Firefox(program);
  }

  /** What it prints goes on being read, or it would wait for that. */
  private String address() throws IOException {
    BufferedReader printed = process.inputReader();
    String line = printed.readLine();
    while (line != null && !line.startsWith(LISTENS)) {
      line = printed.readLine();
    }
    if (line == null) {
      throw new IOException("Firefox ended before it listened");
    }
    Thread.ofVirtual().start(() -> printed.lines().forEach(read -> {}));
    return line.substring(LISTENS.length());
  }

  /**
   * Opens a page of a book, from its file, and waits until it has come to the end of its loading.
   */
  void open(WrittenBook book, String page) {
    String fragment = page.contains("#") ? page.substring(page.indexOf('#')) : "";
    String file = page.substring(0, page.length() - fragment.length());
    leave(); // another fragment of the same page would not load it again
    navigate(book.path(file).toAbsolutePath().toUri() + fragment);
  }

  /** Leaves the page; what is told of it late has been told then. */
  void leave() {
    navigate("about:blank");
  }

  private void navigate(String url) {
    bidi.send("browsingContext.navigate", Map.of("context", tab, "url", url, "wait", "complete"));
  }

  /** Runs a script in the page; it returns something that JSON can tell. */
  JsonNode run(String script, Object... arguments) {
    return call(AT_ONCE.formatted(script), arguments);
  }

  /** Runs a script that calls its last argument with what it gives, some time. */
  JsonNode await(String script, Object... arguments) {
    return call(ASYNCHRONOUS.formatted(script), arguments);
  }

  private JsonNode call(String function, Object... arguments) {
    JsonNode answer =
        bidi.send(
            "script.callFunction",
            Map.of(
                "functionDeclaration",
                function,
                "awaitPromise",
                true,
                "userActivation",
                true,
                "target",
                Map.of("context", tab),
                "arguments",
                Stream.of(arguments)
                    .map(one -> Map.of("type", "string", "value", one.toString()))
                    .toList()));
    if (answer.get("type").asString().equals("exception")) {
      throw new AssertionError(answer.get("exceptionDetails").get("text").asString());
    }
    return bidi.read(answer.get("result").get("value").asString());
  }

  /** Presses keys one after the other, wherever the focus is; as WebDriver writes them. */
  void press(String keys) {
    List<Map<String, String>> actions =
        keys.codePoints()
            .mapToObj(Character::toString)
            .flatMap(
                key ->
                    Stream.of("keyDown", "keyUp").map(type -> Map.of("type", type, "value", key)))
            .toList();
    bidi.send(
        "input.performActions",
        Map.of(
            "context",
            tab,
            "actions",
            List.of(Map.of("type", "key", "id", "keyboard", "actions", actions))));
  }

  /** Chooses files in a field of the page. */
  void choose(String field, Path... files) {
    JsonNode found =
        bidi.send(
            "browsingContext.locateNodes",
            Map.of("context", tab, "locator", Map.of("type", "css", "value", field)));
    String element = found.get("nodes").get(0).get("sharedId").asString();
    bidi.send(
        "input.setFiles",
        Map.of(
            "context",
            tab,
            "element",
            Map.of("sharedId", element),
            "files",
            Stream.of(files).map(file -> file.toAbsolutePath().toString()).toList()));
  }

  /** What the console complained of since the last call. */
  List<String> complaints() {
    return bidi.happened("log.entryAdded").stream()
        .filter(entry -> List.of("warn", "error").contains(entry.get("level").asString()))
        .map(entry -> entry.get("text").asString())
        .toList();
  }

  /** What was asked of a host since the last call. */
  List<String> requests() {
    return bidi.happened("network.beforeRequestSent").stream()
        .map(event -> event.get("request").get("url").asString())
        .filter(url -> url.matches("(?:https?|wss?|ftp):.*"))
        .toList();
  }

  @Override
  public void close() throws IOException {
    bidi.close();
    ProcessHandle handle = process.toHandle(); // which leaves its output to the one who reads it
    handle.destroy();
    handle.onExit().completeOnTimeout(handle, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    handle.destroyForcibly();
    process.onExit().join();
    Folders.delete(profile);
  }
}
