package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.docker.DockerFacts;
import engineroom.docker.JobGraph;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs that run inside others, in the model: only where the original's lines lead there. */
@Timeout(60)
class WaysOfTheModelTest {

  private static final DockerFacts FACTS =
      new FactsReader(Path.of("chapters/facts"), new Project(Path.of("")), new Problems()).read();

  @Test
  void whatRunsInsideAHandlerRunsThereInTheOriginalToo() throws Exception {
    DockerInATest docker = DockerInATest.onVirtualThreads().started();
    Client client = docker.client();
    client.post("/auth", "{\"username\":\"a\",\"password\":\"b\",\"email\":\"c\"}");
    client.get("/info");
    client.get("/images/search?term=busybox");
    client.post(
        "/containers/create?name=web",
        "{\"Image\":\"busybox\",\"Cmd\":[\"sleep\",\"60\"],\"ExposedPorts\":{\"80/tcp\":{}},"
            + "\"HostConfig\":{\"PortBindings\":{\"80/tcp\":[{\"HostPort\":\"8080\"}]}}}");
    client.post("/containers/web/start");
    client.post(
        "/containers/create?name=app",
        "{\"Image\":\"busybox\",\"Cmd\":[\"sleep\",\"60\"],"
            + "\"HostConfig\":{\"Links\":[\"web:db\"]}}");
    client.post("/containers/app/start");
    client.post("/containers/app/restart?t=0");
    client.post("/containers/web/pause");
    client.post("/containers/web/unpause");
    client.post("/containers/web/exec", "{\"Cmd\":[\"true\"],\"AttachStdout\":true}");
    client.get("/containers/web/export");
    client.post("/commit?container=web&repo=kept", "{}");
    client.post("/images/kept/tag?repo=other");
    client.delete("/images/other");
    client.get("/images/busybox/get");
    client.post("/containers/web/kill");
    client.delete("/containers/app?force=1");
    client.get("/events?since=1&until=" + DockerInATest.NOON.minusHours(1).toEpochSecond());

    Set<String> ran = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    JobGraph graph = new JobGraph(FACTS);
    graph.jobs().keySet().forEach(job -> graph.calls(job).forEach(to -> known.add(job + " " + to)));
    for (Map.Entry<String, String> one : docker.inside()) {
      ran.add(one.getKey() + " " + one.getValue());
    }
    assertThat(known).containsAll(ran);
    assertThat(ran)
        .as("the session has come to most of them")
        .contains(
            "create log",
            "start allocate_interface",
            "start allocate_port",
            "start link",
            "restart allocate_interface",
            "info subscribers_count",
            "info registry_config",
            "search resolve_repository",
            "auth resolve_index",
            "pull resolve_repository",
            "pull log",
            "commit build_config",
            "image_export image_inspect",
            "image_delete log")
        .hasSizeGreaterThan(20);
  }
}
