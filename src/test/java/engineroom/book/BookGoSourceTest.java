package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A book whose reader has the lines of the original; here they are made up, and so are their ids.
 */
class BookGoSourceTest {

  private static Book book;

  @TempDir private Path folder;
  @TempDir private Path docker;
  private Fixture fixture;

  @BeforeAll
  static void start() {
    book = new Book();
  }

  @AfterAll
  static void stop() {
    book.close();
  }

  @BeforeEach
  void makeUpAnOriginal() throws Exception {
    fixture = Fixture.in(folder);
    Path facts = fixture.path("chapters/facts/files.json");
    JsonNode all = new JsonMapper().readTree(Files.readString(facts));
    Files.createDirectories(docker.resolve("engine"));
    for (JsonNode file : all.get("files")) {
      StringBuilder text = new StringBuilder("package engine\n");
      for (int line = 2; line <= file.get("lines").asInt(); line++) {
        text.append("// made up ").append(line).append('\n');
      }
      Files.writeString(docker.resolve(file.get("path").asString()), text);
      ((ObjectNode) file).put("git_blob", blob(text.toString()));
    }
    Files.writeString(facts, all.toString());
  }

  /** What {@code git hash-object} says. */
  private static String blob(String text) throws Exception {
    String object = "blob " + text.length() + "\0" + text;
    MessageDigest sha = MessageDigest.getInstance("SHA-1");
    return HexFormat.of().formatHex(sha.digest(object.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void aCardShowsTheLinesOfTheOriginalBesideTheJava() throws IOException {
    assertThat(build(docker)).isEmpty();
    String page = fixture.read("target/book/03-registering-handlers.html");
    var card = Jsoup.parse(page).getElementById("register-refuses-a-taken-name");
    var beside = card.selectFirst(".proof-go .beside");
    assertThat(beside.selectFirst(".go code").attr("data-lines")).startsWith("64\n65\n");
    assertThat(beside.selectFirst(".go code").wholeText()).startsWith("// made up 64\n");
    assertThat(beside.children().get(1).text()).contains("public void register(");
  }

  @Test
  void linksToTheOriginalLeadToItsPageHere() throws IOException {
    assertThat(build(docker.resolve("engine"))).isEmpty();
    String page = fixture.read("target/book/03-registering-handlers.html");
    assertThat(page).contains("source/go.engine.go.html#L64").doesNotContain("engine.go#L64");
    assertThat(fixture.read("target/book/source/go.engine.go.html"))
        .contains("id=\"L64\"", "https://github.com/moby/moby/blob/");
  }

  @Test
  void anotherVersionIsRefusedByName() throws IOException {
    Files.writeString(docker.resolve("engine/job.go"), "package engine\n");
    Files.delete(docker.resolve("engine/env.go"));
    assertThat(build(docker))
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("engine/job.go: this is not the file of docker 1.6.2", "check out"))
        .anySatisfy(line -> assertThat(line).contains("engine/env.go: expected a file of docker"));
    assertThat(fixture.path("target/book")).doesNotExist();
  }

  @Test
  void withoutAnOriginalTheCardsLinkToItsCommit() throws IOException {
    assertThat(fixture.problems(book)).isEmpty();
    assertThat(fixture.read("target/book/03-registering-handlers.html"))
        .contains("engine.go#L64-L71")
        .doesNotContain("beside", "made up");
  }

  private List<String> build(Path original) throws IOException {
    BookOptions options = fixture.options().goSource(Optional.of(original));
    return book.build(fixture.sources(), options).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
