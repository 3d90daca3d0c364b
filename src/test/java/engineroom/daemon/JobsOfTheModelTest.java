package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.daemon.api.ApiServer;
import engineroom.docker.ApiRoute;
import engineroom.docker.DockerFacts;
import engineroom.docker.JobInstaller;
import engineroom.docker.RegisteredJob;
import engineroom.docker.reading.FactsReader;
import engineroom.engine.Engine;
import engineroom.engine.EngineEvent;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model has the original's jobs and routes: no more, no fewer, from the same hands. */
@Timeout(60)
class JobsOfTheModelTest {

  private static final DockerFacts FACTS = facts();

  private static DockerFacts facts() {
    Problems problems = new Problems();
    DockerFacts facts =
        new FactsReader(Path.of("chapters/facts"), new Project(Path.of("")), problems).read();
    assertThat(problems.all()).isEmpty();
    return facts;
  }

  @Test
  void itRegistersEveryJobByTheInstallersOfTheOriginalInTheirOrder() throws EngineException {
    DockerInATest docker = DockerInATest.onVirtualThreads();
    docker.docker().run();
    docker.docker().awaitDaemon();
    Map<String, String> installers = new TreeMap<>();
    FACTS.jobs().forEach(job -> installers.put(job.name(), job.installer()));

    List<String> registered = new ArrayList<>();
    List<String> hands = new ArrayList<>();
    for (EngineEvent event : docker.events()) {
      if (event instanceof EngineEvent.HandlerRegistered registration) {
        registered.add(registration.name());
        String hand = installers.get(registration.name());
        if (hands.isEmpty() || !hands.getLast().equals(hand)) {
          hands.add(hand);
        }
      }
    }

    assertThat(registered)
        .containsExactlyInAnyOrderElementsOf(
            FACTS.jobs().stream().map(RegisteredJob::name).toList());
    assertThat(hands).isEqualTo(FACTS.installers().stream().map(JobInstaller::name).toList());
  }

  static Stream<ApiRoute> everyRoute() {
    return FACTS.routes().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyRoute")
  void everyRouteRunsTheJobsThatItRanInTheOriginal(ApiRoute route) throws EngineException {
    Set<String> run = new TreeSet<>();
    Set<String> wanted = new TreeSet<>(route.jobs());
    for (String query : queries(route)) {
      run.addAll(jobsOf(route, query));
    }
    if (route.path().endsWith("/attach/ws")) {
      wanted.remove("attach"); // the model has no WebSocket
    }

    assertThat(run).isEqualTo(wanted);
  }

  /** As many ways to ask as a route has jobs to choose from. */
  private static List<String> queries(ApiRoute route) {
    return route.path().equals("/images/create")
        ? List.of("fromImage=busybox", "fromSrc=-")
        : List.of("stdout=1&stdin=1&stream=1");
  }

  private static Set<String> jobsOf(ApiRoute route, String query) throws EngineException {
    Set<String> run = new TreeSet<>();
    Engine eng = new Engine();
    eng.logging = false;
    ApiServer server = new ApiServer((protocol, address, api) -> null, new SilentLog());
    server.install(eng);
    eng.job("acceptconnections").run();
    for (RegisteredJob job : FACTS.jobs()) {
      if (!Set.of("commands", "serveapi", "acceptconnections").contains(job.name())) {
        eng.register(job.name(), made -> noted(made, run));
      }
    }
    String version = route.path().endsWith("/viz") ? "/v1.6" : ""; // later clients draw it
    String path = version + route.path().replaceAll("\\{\\w+:\\.\\*}", "web");
    String json = route.path().endsWith("/copy") ? "{\"Resource\":\"/etc\"}" : "{}";
    String target = (path.isEmpty() ? "/" : path) + "?" + query;
    new Client(server.api(eng, false)).ask(route.method(), target, json);
    return run;
  }

  private static Status noted(Job job, Set<String> run) {
    run.add(job.name);
    job.printf("%s\n", "{\"Config\":{\"Tty\":false},\"Id\":\"1\"}");
    return Status.OK;
  }
}
