package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.EngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, variables, files and listeners that a container finds when its program begins. */
@Timeout(60)
class WhatAContainerIsGivenTest {

  private final DockerInATest docker = DockerInATest.onVirtualThreads();
  private final Client client = docker.client();

  @BeforeEach
  void itIsStarted() throws EngineException {
    docker.started();
  }

  /** What a program says in a container of this configuration. */
  private String output(String config) {
    create("trial", config);
    Answer started = client.post("/containers/trial/start");
    client.post("/containers/trial/wait");
    String said = client.get("/containers/trial/logs?stdout=1&stderr=1").unframed();
    client.delete("/containers/trial?force=1");
    return started.status() == 204 ? said : started.text();
  }

  private void create(String name, String config) {
    String json = "{\"Image\":\"busybox\"," + config.replace('\'', '"') + "}";
    Answer answer = client.post("/containers/create?name=" + name, json);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  @Test
  void aListenerHearsAllOfAProgramThatHasEndedBeforeTheListenerCouldGoOn() {
    create("web", "'Cmd':['echo','hello']");

    Answer answer =
        client.attachAndThen(
            "/containers/web/attach?stream=1&stdout=1",
            () -> {
              client.post("/containers/web/start");
              client.post("/containers/web/wait");
            });

    assertThat(answer.text()).startsWith("HTTP/1.1 200 OK").endsWith("hello\n");
  }

  @Test
  void aVariableReplacesAnEarlierOneAndWithoutAValueTakesItAway() {
    assertThat(output("'Cmd':['env'],'Env':['PATH=/bin','HOSTNAME','HOME=','A=']").lines())
        .containsExactlyInAnyOrder("PATH=/bin", "HOME=/root", "A=");
  }

  @Test
  void theNameOfItsDomainBelongsToItsOwn() {
    assertThat(
            output(
                "'Hostname':'web','Domainname':'example.com',"
                    + "'Cmd':['sh','-c','hostname; cat /etc/hostname; tail -n 1 /etc/hosts']"))
        .startsWith("web.example.com\nweb.example.com\n")
        .endsWith("\tweb.example.com web\n");
  }

  @Test
  void itAsksTheServersThatItIsToldOf() {
    assertThat(
            output(
                "'Cmd':['cat','/etc/resolv.conf'],"
                    + "'HostConfig':{'Dns':['10.0.0.1','10.0.0.2'],'DnsSearch':['one','two']}"))
        .isEqualTo("nameserver 10.0.0.1\nnameserver 10.0.0.2\nsearch one two\n");
    assertThat(output("'Cmd':['cat','/etc/resolv.conf'],'HostConfig':{'DnsSearch':['.']}"))
        .isEqualTo("nameserver 8.8.8.8\n");
  }

  @Test
  void whomItIsLinkedToIsInItsFileOfHostsByEveryName() {
    create("db", "'Hostname':'itself','Cmd':['sleep','100']");
    client.post("/containers/db/start");
    String address =
        client
            .get("/containers/db/json")
            .json()
            .get("NetworkSettings")
            .get("IPAddress")
            .stringValue();

    assertThat(output("'Cmd':['cat','/etc/hosts'],'HostConfig':{'Links':['db:store']}"))
        .contains(address + "\tstore itself db\n");
    create("guest", "'Cmd':['sleep','100'],'HostConfig':{'NetworkMode':'container:db'}");
    client.post("/containers/guest/start");
    assertThat(output("'Cmd':['cat','/etc/hosts'],'HostConfig':{'Links':['guest:store']}"))
        .contains(address + "\tstore itself db\n");
  }

  @Test
  void aVolumeIsADirectoryFromTheBeginning() {
    assertThat(output("'Cmd':['sh','-c','echo x > /a/b/c; cat /a/b/c'],'Volumes':{'/a/b':{}}"))
        .isEqualTo("x\n");
    assertThat(
            client
                .post(
                    "/containers/create?name=never",
                    "{\"Image\":\"busybox\",\"Volumes\":{\"/bin/ls\":{}}}")
                .text())
        .contains("file exists at /bin/ls, can't create volume there");
    assertThat(client.get("/containers/never/json").status()).isEqualTo(404);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'CapAdd':['FLY']                      | Unknown capability to add: "FLY"
          'CapDrop':['all','FLY']               | Unknown capability drop: "FLY"
          'CapAdd':['ALL'],'CapDrop':['mknod']  | fine
          'CapAdd':['FLY'],'Privileged':true    | fine
          """,
      quoteCharacter = '`')
  void capabilitiesAreKnownByName(String hostConfig, String said) {
    assertThat(output("'Cmd':['echo','fine'],'HostConfig':{" + hostConfig + "}")).contains(said);
  }

  @Test
  void theSizeOfAContainerIsWhatItHasWrittenItself() {
    create("web", "'Cmd':['sh','-c','echo hello > /said; rm /bin/yes']");
    assertThat(size()).isZero();
    client.post("/containers/web/start");
    client.post("/containers/web/wait");

    assertThat(size()).isEqualTo("hello\n".length());
  }

  private int size() {
    JsonValue row = client.get("/containers/json?all=1&size=1").json().get(0);
    assertThat(row.get("SizeRootFs").intValue()).isZero();
    return row.get("SizeRw").intValue();
  }
}
