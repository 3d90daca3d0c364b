package engineroom.book.map;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.source.JavaReader;
import engineroom.docker.ApiRoute;
import engineroom.docker.DockerFacts;
import engineroom.docker.RegisteredJob;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the small docker has each job and each route. */
class ModelPlacesTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Project PROJECT = new Project(ROOT);
  private static final DockerFacts FACTS =
      new FactsReader(ROOT.resolve("chapters/facts"), PROJECT, new Problems()).read();
  private static final ModelPlaces MODEL =
      new ModelPlaces(
          new JavaReader(PROJECT, new Problems())
              .read(ROOT.resolve("src/main/java/engineroom/daemon")),
          PROJECT);

  @Test
  void everyJobHasAMethodButForOneOfTheEngineAndTwoThatAreALine() {
    assertThat(FACTS.jobs())
        .filteredOn(job -> MODEL.ofJob(job.name()).isEmpty())
        .extracting(RegisteredJob::name)
        .containsExactly("commands");
    assertThat(FACTS.jobs())
        .filteredOn(job -> MODEL.ofJob(job.name()).filter(one -> one.label().isEmpty()).isPresent())
        .extracting(RegisteredJob::name)
        .containsExactly("acceptconnections", "trust_update_base");
  }

  @Test
  void everyRouteHasOneButForThatOfAnyPath() {
    assertThat(FACTS.routes())
        .filteredOn(route -> MODEL.ofRoute(route.name()).isEmpty())
        .extracting(ApiRoute::spoken)
        .containsExactly("OPTIONS (any path)");
  }

  @Test
  void aMethodIsThatOfItsOwnFileOfItsTypeOrOfItsNeighbour() {
    assertThat(
            List.of(
                label("stop"), // this::stop
                label("image_inspect"), // this::inspect, one of three of that name
                label("auth"), // Registry::logIn
                label("pull"), // carrier::pull, a field of another class
                label("images"), // new ImageList(graph, tags)::list
                label("commit"), // new CommitJob(containers, around)::commit
                label("init_networkdriver"))) // bridge::init, of another package
        .containsExactly(
            "LifeJobs#stop",
            "TagStore#inspect",
            "Registry#logIn",
            "ImageCarrier#pull",
            "ImageList#list",
            "CommitJob#commit",
            "Bridge#init");
    assertThat(MODEL.ofRoute("DELETE /images/{name:.*}").orElseThrow().label())
        .isEqualTo("ImageRoutes#remove");
  }

  private static String label(String job) {
    return MODEL.ofJob(job).orElseThrow().label();
  }
}
