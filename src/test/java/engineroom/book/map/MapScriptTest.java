package engineroom.book.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import engineroom.book.map.MapLayout.Box;
import engineroom.docker.DockerFacts;
import engineroom.docker.JobGraph;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of the drawn map, against the facts; and what its own scripts make of it. */
class MapScriptTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final DockerFacts FACTS =
      new FactsReader(ROOT.resolve("chapters/facts"), new Project(ROOT), new Problems()).read();
  private static final JobGraph GRAPH = new JobGraph(FACTS);
  private static final MapLayout LAYOUT = new MapLayout(GRAPH, FACTS);
  private static final String SCRIPT = new MapScript(FACTS, GRAPH, LAYOUT).text();
  private static final Path SCRIPTS = ROOT.resolve("src/main/resources/engineroom/book/js");

  @TempDir private Path folder;

  private static JsonNode data() {
    String json = SCRIPT.replaceFirst("(?s).*?globalThis.engineRoomMap = ", "");
    return new JsonMapper().readTree(json.substring(0, json.lastIndexOf(';')));
  }

  @Test
  void itHasEveryJobEveryRouteAndEveryCallThatSomebodyComesTo() {
    List<String> kinds = new ArrayList<>();
    data().get("nodes").forEach(node -> kinds.add(node.get("kind").asString()));
    assertThat(kinds).filteredOn("job"::equals).hasSize(61);
    assertThat(kinds).filteredOn("route"::equals).hasSize(46);
    assertThat(kinds).filteredOn("module"::equals).hasSize(10);
    assertThat(kinds).filteredOn("goroutine"::equals).hasSize(2);
    Set<String> calls = new HashSet<>();
    data().get("edges").forEach(edge -> calls.add(edge.get("call").asString()));
    assertThat(calls).hasSize(75);
    assertThat(data().get("without")).hasSize(10);
    assertThat(data().get("shutdown")).hasSize(5);
  }

  @Test
  void noTwoThingsLieOnOneAnotherAndJobsLieInTheirModule() {
    List<Box> laid = new ArrayList<>();
    for (JsonNode node : data().get("nodes")) {
      Box box = LAYOUT.box(node.get("id").asString());
      if (node.get("kind").asString().equals("job")) {
        Box module = LAYOUT.box(node.get("module").asString());
        assertThat(box.x()).isGreaterThan(module.x());
        assertThat(box.right()).isLessThan(module.right());
        assertThat(box.bottom()).isLessThan(module.bottom());
      }
      if (!node.get("kind").asString().equals("module")) {
        assertThat(laid).as(node.get("id").asString()).noneMatch(other -> overlap(box, other));
        laid.add(box);
      }
      assertThat(box.right()).isLessThanOrEqualTo(LAYOUT.width());
      assertThat(box.bottom()).isLessThanOrEqualTo(LAYOUT.height());
    }
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  @Test
  void theScriptOfThePageFollowsTheSameWaysAsTheGraph() throws Exception {
    String told =
        inNode(
            """
            const map = new JobMap(engineRoomMap);
            for (const node of engineRoomMap.nodes.filter((one) => one.kind === "job")) {
              const causes = [...map.causes(node.id).nodes].filter((id) => id !== node.id && !id.startsWith("route-"));
              console.log(node.name + ": " + causes.map((id) => map.nodes.get(id).name).sort().join(" "));
            }
            """);
    List<String> expected = new ArrayList<>();
    for (String job : GRAPH.jobs().keySet()) {
      List<String> causes =
          GRAPH.causes(job).stream()
              .filter(cause -> !cause.equals(job))
              .map(MapScriptTest::spoken)
              .sorted()
              .toList();
      expected.add(job + ": " + String.join(" ", causes));
    }
    assertThat(told.lines()).containsExactlyElementsOf(expected);
  }

  private static String spoken(String cause) {
    return FACTS.goroutines().stream()
        .filter(one -> one.name().equals(cause))
        .map(one -> one.what())
        .findFirst()
        .orElse(cause);
  }

  @Test
  void withoutEventsThePageMarksWhatFailsAndWhatLoses() throws Exception {
    assertThat(
            inNode(
                    """
                    const marks = new JobMap(engineRoomMap).suppose("module-events");
                    for (const [id, mark] of [...marks].sort()) console.log(id + " " + mark);
                    """)
                .lines())
        .contains(
            "job-log unknown",
            "job-info fails",
            "job-create loses",
            "route-get-info fails",
            "route-get-events fails",
            "goroutine-monitor loses")
        .noneMatch(line -> line.startsWith("route-post-containers-create"));
  }

  @Test
  void whatHappensBecomesLinesInTheirOrderAndDepth() throws Exception {
    assertThat(
            inNode(
                """
                const trace = new JobTrace();
                const route = "POST /containers/{name:.*}/start";
                [{ event: "handler registered", name: "log", at: 0 },
                 { event: "handler registered", name: "events", at: 0 },
                 { terminal: 1, prompt: true },
                 { route, begun: true, at: 10 },
                 { event: "job made", job: 5, call: "start web" },
                 { event: "job begun", job: 5, call: "start web", route, at: 11 },
                 { event: "name looked up", name: "log", result: "nothing", at: 12 },
                 { event: "job begun", job: 6, call: "log start " + "db437f60d623".padEnd(64, "0") + " busybox", parent: 5, at: 13 },
                 { event: "job ended", job: 6, status: 127, at: 13 },
                 { event: "run refused", job: 7, call: "allocate_port 1", parent: 5, reason: "shutdown", at: 15 },
                 { event: "job ended", job: 5, status: 0, at: 17 },
                 { route, status: 204, at: 18 },
                 { event: "job begun", job: 8, call: "log die 1 busybox", at: 30 },
                 { event: "shutdown begun", at: 40 },
                 { terminal: 1, out: "x" }].forEach((news) => trace.take(news));
                process.stdout.write(trace.text());
                """))
        .isEqualTo(
            """
              1  0.000 s  2 handlers are registered
              1  0.010 s  POST /containers/{name}/start = 204 (8 ms)
              2  0.011 s    start web = 0 (6 ms)
              3  0.012 s    log: nobody has registered it
              4  0.013 s      log start db437f60d623 busybox = 127
              5  0.015 s      allocate_port 1 refuses: engine is shutdown
              6  0.030 s  log die 1 busybox
              7  0.040 s  the engine shuts down
            """);
  }

  @Test
  void theLinesOfALongSessionAreBounded() throws Exception {
    assertThat(
            inNode(
                """
                const trace = new JobTrace();
                for (let job = 1; job <= 5000; job++) {
                  trace.take({ event: "job begun", job, call: "version", at: job });
                  trace.take({ event: "job ended", job, status: 0, at: job });
                }
                console.log(trace.lines.length, trace.jobs.size, trace.lines.at(-1).number);
                """))
        .isEqualTo("400 0 5000\n");
  }

  /** What a program prints that has the data and the page's own scripts without a page. */
  private String inNode(String program) throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder(SCRIPT);
    for (String script : List.of("docker-graph.js", "docker-trace.js")) {
      all.append(Files.readString(SCRIPTS.resolve(script)));
    }
    Path file = Files.writeString(folder.resolve("map.js"), all.append(program));
    Process node;
    try {
      node = new ProcessBuilder("node", file.toString()).redirectErrorStream(true).start();
    } catch (IOException e) {
      return abort("Node.js is not installed");
    }
    String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).as(printed).isZero();
    return printed;
  }
}
