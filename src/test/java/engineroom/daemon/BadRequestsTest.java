package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.EngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API says to whoever asks for what there is not. */
@Timeout(60)
class BadRequestsTest {

  private final DockerInATest docker = DockerInATest.onVirtualThreads();
  private final Client client = docker.client();

  @BeforeEach
  void itIsStarted() throws EngineException {
    docker.started();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /nothing                            | ''   | 404 | 404 page not found
          PUT    | /containers/json                    | ''   | 404 | 404 page not found
          GET    | /v1.19/version                      | ''   | 404 | client and server don't have same version (client : 1.19, server: 1.18)
          GET    | /containers/web/json                | ''   | 404 | no such id: web
          POST   | /containers/web/start               | ''   | 404 | no such id: web
          POST   | /containers/web/wait                | ''   | 404 | wait: no such id: web
          POST   | /containers/create                  | ''   | 500 | no document left
          POST   | /containers/create                  | {    | 500 | expected an object's key or its end
          POST   | /containers/create                  | {}   | 500 | No command specified
          POST   | /containers/create                  | {"Image":"nosuch"} | 404 | No such image: nosuch (tag: latest)
          POST   | /containers/create                  | {"Image":"busybox","HostConfig":{"Memory":1}} | 500 | Minimum memory limit allowed is 4MB
          POST   | /containers/create                  | {"Image":"busybox","HostConfig":{"Binds":7}} | 500 | json: cannot unmarshal number into Go value of type []string
          POST   | /containers/create                  | {"Image":"busybox","HostConfig":{"LxcConf":[{"Key":"a"}]}} | 500 | Cannot use --lxc-conf
          POST   | /containers/create                  | {"Image":"busybox","HostConfig":{"LxcConf":[]}} | 201 | Id
          POST   | /containers/create?name=a%20b        | {"Image":"busybox"} | 500 | Invalid container name (a b), only [a-zA-Z0-9_.-] are allowed
          GET    | /containers/json?filters=x          | ''   | 500 | expected a value, found 'x'
          GET    | /containers/json?before=web         | ''   | 404 | no such id: web
          GET    | /images/json?filters={"x":["y"]}    | ''   | 500 | Invalid filter 'x'
          GET    | /images/viz                         | ''   | 404 | This is now implemented in the client.
          GET    | /exec/1/json                        | ''   | 404 | No such exec instance '1' found in daemon
          DELETE | /images/nosuch                      | ''   | 404 | No such image: nosuch
          POST   | /images/busybox/tag?repo=x&tag=-y   | ''   | 500 | Illegal tag name (-y)
          POST   | /auth                               | {}   | 401 | Wrong login/password, please try again
          POST   | /images/busybox/push                | {}   | 200 | the model's catalogue takes no images
          """)
  void isToldSoInTheOriginalsWords(
      String method, String uri, String body, int status, String line) {
    Answer answer = client.ask(method, uri, body);

    assertThat(answer.text()).contains(line);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void aNameThatIsShortStandsForTheOneThatBeginsSo() {
    client.post("/containers/create?name=web", "{\"Image\":\"busybox\"}");
    String id = client.get("/containers/web/json").json().get("Id").stringValue();

    assertThat(client.get("/containers/" + id.substring(0, 4) + "/json").status()).isEqualTo(200);
    client.post("/containers/create?name=other", "{\"Image\":\"busybox\"}");
    assertThat(client.get("/containers//json").text()).contains("Prefix can't be empty");
  }

  @Test
  void aBodyOfMoreThanEightMebibytesIsRefused() {
    String large = "{\"Image\":\"" + "x".repeat(9 << 20) + "\"}";

    Answer answer = client.post("/containers/create", large);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("a body of more than 8 MiB");
  }

  @Test
  void nothingIsLeftBehindByWhatFails() {
    client.post("/containers/create?name=web", "{\"Image\":\"busybox\",\"Cmd\":[\"nosuch\"]}");
    Answer answer = client.post("/containers/web/start");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text())
        .isEqualTo(
            "Cannot start container web: [8] System error: exec: \"nosuch\": executable file not"
                + " found in $PATH\n");
    assertThat(client.get("/containers/web/json").json().get("State").get("ExitCode").intValue())
        .isEqualTo(-1);
    client.post(
        "/containers/create?name=one",
        "{\"Image\":\"busybox\",\"Cmd\":[\"true\"],"
            + "\"HostConfig\":{\"PortBindings\":{\"80/tcp\":[{\"HostPort\":\"80\"}]}}}");
    assertThat(client.post("/containers/one/start").status()).isEqualTo(204);
    client.post("/containers/one/wait");
    assertThat(client.post("/containers/one/start").status()).isEqualTo(204);
  }
}
