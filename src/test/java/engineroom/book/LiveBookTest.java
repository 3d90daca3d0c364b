package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.live.LiveBook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A served book that is written on, as a page that is open sees it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LiveBookTest {

  private static final String CHAPTER = "chapters/03-registering-handlers.adoc";
  private static final String PAGE = "03-registering-handlers.html";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Fixture fixture;
  private LiveBook live;
  private BookServer server;

  @BeforeEach
  void serve() throws IOException {
    fixture = Fixture.in(folder);
    serve(null);
  }

  private void serve(ClassLoader parent) throws IOException {
    live =
        new LiveBook(
            fixture.sources(),
            BookOptions.strict(),
            List.of(fixture.compiled()),
            parent,
            line -> {});
    server = BookServer.start(fixture.sources().target(), 0, Optional.of(live));
  }

  @AfterEach
  void stop() throws IOException {
    live.close();
    server.close();
    client.close();
  }

  @Test
  void aChangedChapterIsShownAndAProblemLeavesTheLastGoodBook() throws Exception {
    JsonNode first = newsAfter(0);
    assertThat(first.get("problems")).isEmpty();
    assertThat(get(PAGE).body()).contains("data-number=\"" + first.get("shown").asLong() + "\"");

    fixture.replace(CHAPTER, "Registering a name", "Giving a name");
    JsonNode second = newsAfter(first.get("number").asLong());
    assertThat(second.get("problems")).isEmpty();
    assertThat(get(PAGE).body()).contains("Giving a name");

    fixture.replace(CHAPTER, "engine.go:64-71", "engine.go:64-9999");
    JsonNode third = newsAfter(second.get("number").asLong());
    assertThat(third.get("shown")).isEqualTo(second.get("shown"));
    assertThat(third.get("problems")).isNotEmpty();
    JsonNode problem = third.get("problems").get(0);
    assertThat(problem.get("where").asString()).startsWith(CHAPTER + ":");
    assertThat(problem.get("what").asString()).contains("lies outside its file");
    assertThat(get(PAGE).body())
        .contains("Giving a name")
        .contains("data-number=\"" + second.get("shown").asLong() + "\"");

    fixture.replace(CHAPTER, "engine.go:64-9999", "engine.go:64-71");
    JsonNode fourth = newsAfter(third.get("number").asLong());
    assertThat(fourth.get("problems")).isEmpty();
    assertThat(fourth.get("shown")).isEqualTo(fourth.get("number"));
  }

  @Test
  @Tag("slow")
  void aPageThatWaitsIsLetGoWhenTheBookIsClosed() throws Exception {
    long last = newsAfter(0).get("number").asLong();
    var waiting = client.sendAsync(news(last), HttpResponse.BodyHandlers.ofString());
    live.close();
    assertThat(waiting.get().statusCode()).isEqualTo(204);
  }

  @Test
  void anErrorInOneBuildIsToldAndTheNextOneIsBuilt() throws Exception {
    live.close();
    server.close();
    AtomicBoolean broken = new AtomicBoolean(true);
    ClassLoader halfCompiled =
        new ClassLoader(null) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (broken.getAndSet(false)) {
              throw new NoClassDefFoundError(name);
            }
            throw new ClassNotFoundException(name);
          }
        };
    serve(halfCompiled);
    JsonNode first = newsAfter(0);
    assertThat(first.get("problems").get(0).toString()).contains("NoClassDefFoundError");

    fixture.replace(CHAPTER, "Registering a name", "Giving a name");
    assertThat(newsAfter(first.get("number").asLong()).get("problems")).isEmpty();
  }

  @Test
  @Tag("slow")
  void resultsOfAFolderThatIsMadeAnewAreSeen() throws Exception {
    long last = newsAfter(0).get("number").asLong();
    Path reports = fixture.sources().reports();
    Path aside = folder.resolve("aside");
    Files.move(reports, aside);
    JsonNode without = newsAfter(last);
    assertThat(without.get("problems")).isNotEmpty();

    Files.move(aside, reports);
    assertThat(newsAfter(without.get("number").asLong()).get("problems")).isEmpty();
  }

  @Test
  @Tag("slow")
  void whatEditorsLeaveBesideAFileIsNoChange() throws Exception {
    long last = newsAfter(0).get("number").asLong();
    Files.writeString(fixture.path("chapters/.03-registering-handlers.adoc.swp"), "scratch");
    Files.writeString(fixture.path("chapters/03-registering-handlers.adoc~"), "backup");
    fixture.replace(CHAPTER, "Registering a name", "Giving a name");
    assertThat(newsAfter(last).get("number").asLong()).isEqualTo(last + 1);
    assertThat(get(PAGE).body()).contains("Giving a name");
  }

  /** Asks as a page does, again and again until there are news. */
  private JsonNode newsAfter(long number) throws Exception {
    HttpResponse<String> answer;
    do {
      answer = client.send(news(number), HttpResponse.BodyHandlers.ofString());
    } while (answer.statusCode() == 204);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }

  private HttpRequest news(long after) {
    return HttpRequest.newBuilder(URI.create(server.address() + "live/news?after=" + after))
        .build();
  }

  private HttpResponse<String> get(String page) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + page)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
