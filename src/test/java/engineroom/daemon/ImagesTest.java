package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.daemon.files.Content;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Tar;
import engineroom.engine.EngineException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images through the API: named, built, carried out and in, and deleted. */
@Timeout(60)
class ImagesTest {

  private final DockerInATest docker = DockerInATest.onVirtualThreads();
  private final Client client = docker.client();

  @BeforeEach
  void itIsStarted() throws EngineException {
    docker.started();
  }

  private static byte[] context(String... namesAndTexts) {
    FileTree files = new FileTree(() -> 0);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
        String path = "/" + namesAndTexts[i];
        files.makeDirectories(path.substring(0, Math.max(1, path.lastIndexOf('/'))), 0755);
        files.write(path, Content.of(text), 0644);
      }
      Tar.write(files, "/", archive);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return archive.toByteArray();
  }

  private Answer build(String query, String... namesAndTexts) {
    return client.upload("/build?" + query, context(namesAndTexts));
  }

  private String output(String image) {
    client.post("/containers/create?name=trial", "{\"Image\":\"" + image + "\"}");
    client.post("/containers/trial/start");
    client.post("/containers/trial/wait");
    Answer answer = client.get("/containers/trial/logs?stdout=1");
    client.delete("/containers/trial?force=1");
    return answer.unframed();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (JsonValue image : client.get("/images/json").json()) {
      image.get("RepoTags").forEach(name -> names.add(name.stringValue()));
    }
    return names;
  }

  @Test
  void aDockerfileIsFollowedStepByStep() {
    Answer answer =
        build(
            "t=made",
            "Dockerfile",
            "FROM busybox\n"
                + "ENV WHO=world\n"
                + "RUN echo hello $WHO > /said\n"
                + "COPY more /\n"
                + "CMD cat /said /more\n",
            "more",
            "and more\n");

    assertThat(answer.text())
        .contains("Step 0 : FROM busybox")
        .contains("Step 4 : CMD cat /said /more")
        .contains("Removing intermediate container")
        .contains("Successfully built");
    assertThat(output("made")).isEqualTo("hello world\nand more\n");
  }

  @Test
  void theSecondBuildTakesAllFromTheCacheUntilAFileChanges() {
    String dockerfile = "FROM busybox\nRUN echo x > /x\nCOPY f /f\nRUN echo y > /y\n";
    build("t=one", "Dockerfile", dockerfile, "f", "first");

    String again = build("t=two", "Dockerfile", dockerfile, "f", "first").text();
    String changed = build("t=three", "Dockerfile", dockerfile, "f", "second").text();
    String fresh = build("nocache=1", "Dockerfile", dockerfile, "f", "first").text();

    assertThat(again.split("Using cache", -1)).hasSize(4);
    assertThat(changed.split("Using cache", -1)).hasSize(2);
    assertThat(fresh).doesNotContain("Using cache");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RUN true                            | Please provide a source image with `from` prior to run
          FROM busybox;RUN exit 7             | returned a non-zero code: 7
          FROM busybox;COPY nothing /         | nothing: no such file or directory
          FROM busybox;FLY away               | Unknown instruction: FLY
          FROM nosuch                         | image nosuch:latest not found
          FROM busybox;ENV A                  | ENV must have two arguments
          FROM busybox;ONBUILD FROM busybox   | FROM isn't allowed as an ONBUILD trigger
          FROM busybox;EXPOSE eighty          | Invalid containerPort: eighty
          FROM busybox;EXPOSE 9-1             | Invalid containerPort: 9-1
          FROM busybox;EXPOSE 1-2:80          | Invalid ranges specified for container and host Ports: 80 and 1-2
          FROM busybox;EXPOSE 80/icmp         | Invalid proto: icmp
          FROM busybox;EXPOSE here:1:80       | Invalid ip address: here
          FROM busybox;COPY ../../x /         | Forbidden path outside the build context: ../../x (../../x)
          FROM busybox;WORKDIR /bin/ls;RUN ls | Cannot mkdir: /bin/ls is not a directory
          FROM busybox;ADD http://x/y /       | The model has no network
          """)
  void whatIsWrongInADockerfileEndsTheBuildWithItsLine(String lines, String error) {
    Answer answer = build("t=made", "Dockerfile", lines.replace(';', '\n') + "\n");

    assertThat(answer.text()).contains(error);
    assertThat(names()).doesNotContain("made:latest");
  }

  @Test
  void aDockerfileIsLookedForInTheContextAlone() {
    Answer answer = build("dockerfile=a/../../f", "f", "FROM busybox\n");

    assertThat(answer.text())
        .contains("The Dockerfile (a/../../f) must be within the build context");
  }

  @Test
  void whatIsIgnoredIsReadBeforeItIsTakenOutOfTheContext() {
    build(
        "t=made",
        "Dockerfile",
        "FROM busybox\nCOPY . /here\nCMD find /here\n",
        ".dockerignore",
        "./Dockerfile\n\n.docker*\n",
        "kept",
        "x");

    assertThat(output("made")).isEqualTo("/here\n/here/kept\n");
  }

  @Test
  void aContextMayBeCompressed() throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(small)) {
      out.write(context("Dockerfile", "FROM busybox\nCMD echo unpacked\n"));
    }

    client.upload("/build?t=made", small.toByteArray());

    assertThat(output("made")).isEqualTo("unpacked\n");
  }

  @Test
  void theFolderToWorkInNeedNotExist() {
    build(
        "t=made",
        "Dockerfile",
        "FROM busybox\n"
            + "WORKDIR /one\nWORKDIR ./two/../three\n"
            + "RUN echo x > made\nCOPY f there/\nCMD pwd; find /one\n",
        "f",
        "");

    assertThat(output("made").lines())
        .containsExactly(
            "/one/three",
            "/one",
            "/one/three",
            "/one/three/made",
            "/one/three/there",
            "/one/three/there/f");
  }

  @Test
  void portsAreExposedInRangesAndWithThePlaceOutsideLeftAway() {
    build("t=made", "Dockerfile", "FROM busybox\nEXPOSE 80-81 53/UDP 127.0.0.1:8000-8001:90-91\n");

    assertThat(
            client
                .get("/images/made/json")
                .json()
                .get("Config")
                .get("ExposedPorts")
                .propertyNames())
        .containsExactlyInAnyOrder("80/tcp", "81/tcp", "53/udp", "90/tcp", "91/tcp");
  }

  @Test
  void whatIsAddedFollowsLinksThatLeadNowhereYet() {
    build(
        "t=made",
        "Dockerfile",
        "FROM busybox\nRUN ln -s /../../late/folder /way\n"
            + "COPY f /way/\nCOPY f /way/g\nCMD ls /late/folder\n",
        "f",
        "");

    assertThat(output("made")).isEqualTo("f\ng\n");
  }

  @Test
  void theCacheKnowsAFileByItsTimeAsWell() throws IOException {
    String dockerfile = "FROM busybox\nCOPY . /here\n";
    FileTree files = new FileTree(() -> 0);
    ByteArrayOutputStream later = new ByteArrayOutputStream();
    files.write("/Dockerfile", Content.of(dockerfile.getBytes(StandardCharsets.UTF_8)), 0644);
    files.write("/f", Content.of(new byte[] {'x'}), 0644);
    files.setModified("/f", 1);
    Tar.write(files, "/", later);
    build("t=one", "Dockerfile", dockerfile, "f", "x");

    assertThat(build("t=two", "Dockerfile", dockerfile, "f", "x").text()).contains("Using cache");
    assertThat(client.upload("/build?t=three", later.toByteArray()).text())
        .doesNotContain("Using cache");
  }

  @Test
  void triggersRunInTheImageThatIsBuiltOnTheirs() {
    build("t=base", "Dockerfile", "FROM busybox\nONBUILD RUN echo late > /late\n");

    build("t=top", "Dockerfile", "FROM base\nCMD cat /late\n");

    assertThat(output("top")).isEqualTo("late\n");
    assertThat(client.get("/images/top/json").json().get("Config").get("OnBuild")).isEmpty();
  }

  @Test
  void anImageThatIsSavedIsTheSameWhenItIsLoadedAgain() {
    build(
        "t=made", "Dockerfile", "FROM busybox\nRUN rm /bin/yes; echo x > /x\nCMD ls /x /bin/yes\n");
    byte[] archive = client.get("/images/made/get").bytes();
    String id = client.get("/images/made/json").json().get("Id").stringValue();
    client.delete("/images/made?force=1");
    assertThat(client.get("/images/made/json").status()).isEqualTo(404);

    Answer answer = client.upload("/images/load", archive);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(client.get("/images/made/json").json().get("Id").stringValue()).isEqualTo(id);
    assertThat(output("made")).isEqualTo("/x\n");
  }

  @Test
  void aContainerBecomesAnImageWithWhatItChanged() {
    client.post(
        "/containers/create?name=web",
        "{\"Image\":\"busybox\",\"Cmd\":[\"sh\",\"-c\",\"echo x > /made\"]}");
    client.post("/containers/web/start");
    client.post("/containers/web/wait");

    assertThat(client.get("/containers/web/changes").json())
        .hasSize(1)
        .allSatisfy(change -> assertThat(change.get("Path").stringValue()).isEqualTo("/made"));
    Answer answer = client.post("/commit?container=web&repo=kept&changes=CMD%20cat%20/made", "{}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(output("kept")).isEqualTo("x\n");
  }

  @Test
  void anArchiveOfFilesBecomesAnImage() {
    Answer answer =
        client.upload("/images/create?fromSrc=-&repo=files&tag=1", context("a/b", "text"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(names()).contains("files:1");
    assertThat(client.get("/images/files:1/history").json()).hasSize(1);
  }

  @Test
  void aNameIsTakenFromAnotherImageOnlyByForce() {
    client.post("/images/busybox/tag?repo=other&tag=1");
    build("t=made", "Dockerfile", "FROM busybox\nENV A=b\n");

    assertThat(client.post("/images/made/tag?repo=other&tag=1").status()).isEqualTo(409);
    assertThat(client.post("/images/made/tag?repo=other&tag=1&force=1").status()).isEqualTo(201);
    assertThat(client.post("/images/made/tag?repo=scratch").status()).isEqualTo(500);
    assertThat(client.post("/images/nosuch/tag?repo=other").status()).isEqualTo(404);
  }

  @Test
  void anImageInUseIsNotDeleted() {
    client.post("/containers/create?name=web", "{\"Image\":\"busybox\",\"Cmd\":[\"sleep\",\"9\"]}");
    client.post("/containers/web/start");

    assertThat(client.delete("/images/busybox").status()).isEqualTo(409);
    assertThat(client.delete("/images/busybox?force=1").text()).contains("stop it and retry");
    client.delete("/containers/web?force=1");
    Answer answer = client.delete("/images/busybox");

    assertThat(answer.text()).contains("Untagged").contains("Deleted");
    assertThat(names()).isEmpty();
  }

  @Test
  void whatIsDeletedByIdGoesWithAllItsNamesInOneRepository() {
    client.post("/images/busybox/tag?repo=busybox&tag=old");
    String id = client.get("/images/busybox/json").json().get("Id").stringValue();

    client.post("/images/busybox/tag?repo=other");
    assertThat(client.delete("/images/" + id).status()).isEqualTo(409);
    client.delete("/images/other");
    assertThat(client.delete("/images/" + id).text()).contains("busybox:old");
    assertThat(names()).isEmpty();
  }

  @Test
  void searchFindsWhatTheCatalogueHas() {
    assertThat(
            StreamSupport.stream(client.get("/images/search?term=busy").json().spliterator(), false)
                .map(found -> found.get("name").stringValue()))
        .containsExactly("busybox");
    assertThat(client.get("/images/search?term=UPPER").status()).isEqualTo(500);
  }

  @Test
  void olderClientsGetARowForEveryName() {
    client.post("/images/busybox/tag?repo=other");

    JsonValue rows = client.get("/v1.6/images/json").json();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("Repository").stringValue()).isIn("busybox", "other");
  }
}
