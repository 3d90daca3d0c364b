package engineroom.daemon.client;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.daemon.TurnedDocker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions at docker's command line, each word of them typed. */
@Timeout(60)
class DockerClientTest {

  private final TurnedDocker docker = new TurnedDocker();
  private DockerClient client;
  private TypedTerminal terminal;

  @AfterEach
  void close() {
    docker.close();
  }

  private interface Story {
    void tell() throws Exception;
  }

  private void session(Story story) {
    docker.tell(
        () -> {
          PageDoor door = new PageDoor(docker.clock());
          door.open("unix", "/var/run/docker.sock", docker.api());
          client = new DockerClient(door, docker.clock(), docker.wallClock());
          terminal = new TypedTerminal(client);
          try {
            story.tell();
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void aWholeSession() {
    session(
        () -> {
          for (String line :
              new String[] {
                "docker version",
                "docker pull busybox",
                "docker images",
                "docker run -d --name web -p 8080:80 busybox sleep 60",
                "docker ps",
                "docker logs web",
                "docker run busybox echo \"hello  world\"",
                "docker ps -a",
                "docker inspect web",
                "docker stop -t 1 web",
                "docker rm web",
                "docker ps -q",
                "docker info",
                "docker history busybox",
                "docker rmi busybox",
                "docker foo",
                "docker ps --foo",
                "docker rm nix",
                "docker run --rm busybox sh -c 'exit 3'",
                "docker search hello",
                "docker run --help",
                "docker",
                "docker run -d -P busybox ls | cat",
                "docker diff nix",
                "docker run hello",
                "docker run nosuch",
                "docker top web",
                "docker stats web",
                "docker create busybox true",
                "docker inspect -f '{{.State.Running}}' nix"
              }) {
            terminal.run(line);
            System.out.print(terminal.all());
            System.out.println("[" + terminal.status() + "]");
          }
        });
    assertThat(terminal.status()).isEqualTo(1);
  }
}
