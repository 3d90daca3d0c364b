package engineroom.docker;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import engineroom.docker.JobGraph.Way;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The graph of docker's jobs against the facts that it is made of. */
class JobGraphTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final DockerFacts FACTS =
      new FactsReader(ROOT.resolve("chapters/facts"), new Project(ROOT), new Problems()).read();
  private static final JobGraph GRAPH = new JobGraph(FACTS);

  private static ApiRoute route(String name) {
    return FACTS.routes().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void itHasEveryJobAndEveryRoute() {
    assertThat(GRAPH.jobs()).hasSize(61);
    assertThat(FACTS.routes()).hasSize(46).extracting(ApiRoute::name).doesNotHaveDuplicates();
    assertThat(GRAPH.modules()).hasSize(10);
  }

  @Test
  void everyCallStandsOnAWayButForTwoThatNobodyComesTo() {
    List<JobCall> used = new ArrayList<>(FACTS.calls());
    used.removeAll(GRAPH.unreached());
    assertThat(FACTS.calls()).hasSize(77).extracting(JobCall::at).doesNotHaveDuplicates();
    assertThat(used).hasSize(75);
    assertThat(GRAPH.unreached())
        .extracting(JobCall::function)
        .containsExactly("Container.RestoreNetwork", "Engine.ParseJob");
  }

  @Test
  void theWaysOfARouteAreTheJobsThatTheTableOfRoutesNames() {
    assertThat(FACTS.routes())
        .allSatisfy(
            route ->
                assertThat(GRAPH.calls(route))
                    .as(route.name())
                    .containsExactlyInAnyOrderElementsOf(route.jobs()));
  }

  @Test
  void aRouteMakesItsJobsInTheOrderOfItsLines() {
    assertThat(GRAPH.calls(route("POST /containers/{name:.*}/attach")))
        .containsExactly("container_inspect", "attach");
    assertThat(GRAPH.ways(route("GET /version")))
        .extracting(way -> way.call().function())
        .containsExactly("Engine.ServeHTTP");
  }

  @Test
  void fromStartTheWaysLeadToTheNetworkAndByTheMonitorToTheLog() {
    assertThat(GRAPH.calls("start"))
        .containsExactly("log", "allocate_interface", "release_interface", "allocate_port", "link");
    assertThat(GRAPH.reached("restart")).contains("log", "link");
    assertThat(GRAPH.reached("create")).containsExactly("log");
    assertThat(GRAPH.reached("wait")).isEmpty();
    assertThat(GRAPH.reached("build"))
        .as("a build pulls, and what it starts has a monitor, which logs")
        .contains("pull", "resolve_repository", "trust_key_check", "log");
  }

  @Test
  void whoCanCauseAJobIsFollowedThroughOthers() {
    assertThat(GRAPH.callers("trust_key_check")).containsExactly("pull");
    assertThat(GRAPH.causes("trust_key_check")).containsExactly("build", "pull");
    assertThat(GRAPH.originsOf("trust_key_check"))
        .extracting(ApiRoute::name)
        .containsExactly("POST /build", "POST /images/create");
    assertThat(GRAPH.causes("release_interface"))
        .containsExactly("build", "monitor", "restart", "start", "start-up");
    assertThat(GRAPH.originsOf("commands")).isEmpty();
    assertThat(GRAPH.causes("image_set")).isEmpty();
  }

  @Test
  void onlyOneJobOverridesTheShutdownByItselfAndFourDoForAClient() {
    assertThat(GRAPH.jobs().keySet())
        .filteredOn(job -> !GRAPH.overriding(job).isEmpty())
        .containsExactly("release_interface", "create", "start", "execCreate", "execStart");
    assertThat(GRAPH.overriding("release_interface"))
        .extracting(Way::call)
        .extracting(call -> call.at().toString(), JobCall::override)
        .containsExactly(tuple("daemon/container.go:615", ShutdownOverride.ALWAYS));
  }

  @Test
  void withoutEventsInfoFailsAndWhatHappensIsNotNoted() {
    MissingModule events = new MissingModule(GRAPH, FACTS, "events");
    assertThat(events.unknown()).containsExactly("events", "log", "subscribers_count");
    assertThat(events.failing())
        .containsExactly(entry("info", "subscribers_count: command not found"));
    assertThat(events.losses())
        .extracting(MissingModule.Loss::cause)
        .contains("create", "stop", "monitor", "pull", "import", "image_delete")
        .doesNotContain("wait", "info");
    assertThat(events.ends()).isEmpty();
  }

  @Test
  void withoutTheBridgeOrTheServerThereIsNoDaemon() {
    assertThat(new MissingModule(GRAPH, FACTS, "daemon/networkdriver/bridge").ends())
        .extracting(Way::job)
        .containsExactly("init_networkdriver");
    assertThat(new MissingModule(GRAPH, FACTS, "api/server").ends())
        .extracting(Way::job)
        .containsExactlyInAnyOrder("serveapi", "acceptconnections");
  }

  @Test
  void aFailureIsHandedOnThroughAsManyHandlersAsPassItOn() {
    MissingModule registry = new MissingModule(GRAPH, FACTS, "registry");
    assertThat(registry.failing())
        .containsOnlyKeys("info", "pull", "push", "build")
        .containsEntry("build", "resolve_repository: command not found");
    assertThat(new MissingModule(GRAPH, FACTS, "engine").failing()).isEmpty();
    assertThat(new MissingModule(GRAPH, FACTS, "trust").losses())
        .as("a pull goes on without trust")
        .hasSize(2);
  }
}
