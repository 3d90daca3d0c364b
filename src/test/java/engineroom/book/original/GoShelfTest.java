package engineroom.book.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.docker.GoFacts;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The original's files")
class GoShelfTest {

  @TempDir private Path folder;
  private MadeUpGo go;
  private GoFacts facts;
  private GoShelf shelf;

  @BeforeEach
  void makeUp() throws IOException {
    go = MadeUpGo.by(Path.of("chapters/facts/files.json"));
    Path json = folder.resolve("files.json");
    Files.writeString(json, go.facts());
    facts = FactsReader.readFiles(json);
    shelf = new GoShelf(folder.resolve("cache"));
  }

  @Test
  @DisplayName("come from a checkout, from its folder engine, or from a zip with one folder on top")
  void comeFromADisk() throws IOException {
    Path docker = go.checkout(folder.resolve("docker"));
    Path zip = go.zip(folder.resolve("docker.zip"));
    for (Path place : List.of(docker, docker.resolve("engine"), zip)) {
      GoSource source = shelf.bring(GoPlace.at(place), facts);
      assertThat(source.names()).as(place.toString()).hasSize(14);
      assertThat(source.text("job.go")).isEqualTo(go.files().get("job.go"));
    }
  }

  @Test
  @DisplayName("come from a host, which is not asked again for what is kept")
  void comeFromAHost() throws IOException {
    assertThat(shelf.kept(facts)).isEmpty();
    try (GoHostFixture server = GoHostFixture.with(go.files());
        GoHost host = new GoHost(server.folder())) {
      shelf.bring(host, facts);
      assertThat(server.asked()).hasSize(14).contains("engine.go", "engine_test.go");
    }
    assertThat(shelf.kept(facts).orElseThrow().text("engine.go"))
        .isEqualTo(go.files().get("engine.go"));
  }

  @Test
  @DisplayName("do without its tests")
  void doWithoutTests() throws IOException {
    Path docker = go.checkout(folder.resolve("docker"));
    MadeUpGo.removeTests(docker);
    assertThat(shelf.bring(GoPlace.at(docker), facts).names())
        .containsExactly(
            "engine.go", "env.go", "hack.go", "http.go", "job.go", "streams.go", "table.go");
  }

  @Test
  @DisplayName("are refused when one is another version's, by its name and both ids")
  void anotherVersionIsRefused() throws IOException {
    Map<String, String> files = go.files();
    try (GoHostFixture server = GoHostFixture.with(files);
        GoHost host = new GoHost(server.folder())) {
      server.put("job.go", "package engine\n");
      assertThatThrownBy(() -> shelf.bring(host, facts))
          .isInstanceOf(Mistake.class)
          .hasMessageStartingWith(host.name() + ": job.go is not the one of docker 1.6.2")
          .hasMessageContaining("git calls it 00a22ef62d0892081db869c2b7218e03c7af8770")
          .hasMessageContaining(facts.blob("job.go") + " is wanted");
    }
    nothingIsKept();
  }

  @Test
  @DisplayName("are refused when one is missing, by its name")
  void aMissingFileIsNamed() throws IOException {
    try (GoHostFixture server = GoHostFixture.with(go.files());
        GoHost host = new GoHost(server.folder())) {
      server.remove("table.go");
      assertThatThrownBy(() -> shelf.bring(host, facts))
          .isInstanceOf(Mistake.class)
          .hasMessageContaining("table.go of docker 1.6.2 is missing there");
    }
    nothingIsKept();
  }

  @Test
  @DisplayName("are not waited for where nobody answers")
  void nobodyAnswers() throws IOException {
    GoHostFixture gone = GoHostFixture.with(Map.of());
    gone.close();
    try (GoHost host = new GoHost(gone.folder())) {
      assertThatThrownBy(() -> shelf.bring(host, facts))
          .isInstanceOf(Mistake.class)
          .hasMessageStartingWith(host.name() + " does not answer")
          .hasMessageContaining("--go-source");
    }
    nothingIsKept();
  }

  @Test
  @DisplayName("are not taken from a host that is out of order")
  void aHostOutOfOrder() throws IOException {
    try (GoHostFixture server = GoHostFixture.with(go.files());
        GoHost host = new GoHost(server.folder())) {
      server.fail(503);
      assertThatThrownBy(() -> shelf.bring(host, facts))
          .isInstanceOf(Mistake.class)
          .hasMessageContaining("/engine/engine.go answers 503");
    }
    nothingIsKept();
  }

  @Test
  @DisplayName("are not taken from what is no zip, or is not there")
  void noPlace() throws IOException {
    Path text = Files.writeString(folder.resolve("docker.zip"), "no zip");
    assertThatThrownBy(() -> shelf.bring(GoPlace.at(text), facts))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("this is no zip that can be read");
    assertThatThrownBy(() -> GoPlace.at(folder.resolve("nowhere")))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("nowhere: expected a folder or a zip");
  }

  @Test
  @DisplayName("are brought again when what was kept has been changed")
  void whatWasChangedIsNotKept() throws IOException {
    shelf.bring(GoPlace.at(go.checkout(folder.resolve("docker"))), facts);
    Path kept = folder.resolve("cache/docker-" + facts.commit() + "/engine.go");
    Files.writeString(kept, "package other\n");
    assertThat(shelf.kept(facts)).isEmpty();
  }

  @Test
  @DisplayName("are kept where the system keeps caches, or in .cache")
  void whereCachesAre() throws IOException {
    Path docker = go.checkout(folder.resolve("docker"));
    Path caches = folder.resolve("caches");
    GoShelf.of(Map.of("XDG_CACHE_HOME", caches.toString()), folder)
        .bring(GoPlace.at(docker), facts);
    GoShelf.of(Map.of(), folder).bring(GoPlace.at(docker), facts);
    String name = "engine-room/docker-" + facts.commit();
    assertThat(caches.resolve(name)).isDirectory();
    assertThat(folder.resolve(".cache").resolve(name)).isDirectory();
  }

  private void nothingIsKept() {
    assertThat(folder.resolve("cache"))
        .satisfiesAnyOf(
            cache -> assertThat(cache).doesNotExist(),
            cache -> assertThat(cache).isEmptyDirectory());
  }
}
