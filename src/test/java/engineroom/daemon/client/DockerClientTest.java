package engineroom.daemon.client;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.daemon.TurnedDocker;
import engineroom.daemon.TypedTerminal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions at docker's command line, each word of them typed. */
@Timeout(60)
class DockerClientTest {

  private static final String REFUSED = "Error response from daemon: ";

  private final TurnedDocker docker = new TurnedDocker();
  private PageDoor door;
  private DockerClient client;
  private TypedTerminal terminal;

  @AfterEach
  void close() {
    docker.close();
  }

  private void session(Runnable story) {
    docker.tell(
        () -> {
          door = new PageDoor(docker.clock());
          door.open("unix", "/var/run/docker.sock", docker.api());
          client = new DockerClient(door, docker.clock(), docker.wallClock());
          terminal = new TypedTerminal(client);
          story.run();
        });
  }

  /** A line that ends well and complains of nothing; gives what it printed. */
  private String ok(String line) {
    String out = terminal.run(line);
    assertThat(terminal.err()).as(line).isEmpty();
    assertThat(terminal.status()).as(line).isZero();
    return out;
  }

  /** A line that ends so; gives what it complains of. */
  private String fails(int status, String line) {
    terminal.run(line);
    assertThat(terminal.status()).as(line + ": " + terminal.all()).isEqualTo(status);
    return terminal.err();
  }

  @Test
  void aContainerLives() {
    session(
        () -> {
          String id = ok("docker run -d --name web -p 8080:80 busybox sleep 60").strip();
          assertThat(id).hasSize(64);
          docker.pass(3);
          assertThat(ok("docker ps").lines())
              .containsExactly(
                  "CONTAINER ID        IMAGE               COMMAND             CREATED       "
                      + "      STATUS              PORTS                  NAMES",
                  id.substring(0, 12)
                      + "        busybox:latest      \"sleep 60\"          3 seconds ago    "
                      + "   Up 3 seconds        0.0.0.0:8080->80/tcp   web                 ");
          assertThat(ok("docker port web")).isEqualTo("80/tcp -> 0.0.0.0:8080\n");
          assertThat(ok("docker port web 80")).isEqualTo("0.0.0.0:8080\n");
          assertThat(ok("docker top web")).startsWith("UID ").contains("sleep 60");
          assertThat(ok("docker pause web")).isEqualTo("web\n");
          assertThat(ok("docker ps")).contains("Up 3 seconds (Paused)");
          ok("docker unpause web");
          ok("docker rename web site");
          assertThat(ok("docker stop -t 1 site")).isEqualTo("site\n");
          assertThat(ok("docker wait site")).isEqualTo("137\n");
          assertThat(ok("docker ps -aq --no-trunc")).isEqualTo(id + "\n");
          assertThat(ok("docker ps")).hasLineCount(1);
          assertThat(ok("docker rm site")).isEqualTo("site\n");
          assertThat(fails(1, "docker rm site"))
              .isEqualTo(
                  REFUSED
                      + "no such id: site\n"
                      + "FATA[0000] Error: failed to remove one or more containers\n");
        });
  }

  @Test
  void anUnknownImageIsPulledAndItsProgressIsNoOutput() {
    session(
        () -> {
          assertThat(terminal.run("docker run hello")).isEqualTo("Hello from the engine room.\n");
          assertThat(terminal.err().lines().toList())
              .startsWith("Unable to find image 'hello:latest' locally", "Pulling repository hello")
              .last()
              .isEqualTo("Status: Downloaded newer image for hello:latest");
          assertThat(fails(1, "docker run nosuch"))
              .endsWith("FATA[0000] Error: image nosuch:latest not found\n");
        });
  }

  @Test
  void bothOutputsAndTheStatusAreTheContainers() {
    session(
        () -> {
          assertThat(fails(3, "docker run --rm busybox sh -c 'echo out; echo err >&2; exit 3'"))
              .isEqualTo("err\n");
          assertThat(terminal.out()).isEqualTo("out\n");
          assertThat(ok("docker ps -aq")).as("--rm").isEmpty();
        });
  }

  @Test
  void whatIsTypedGoesToTheContainerUntilItsEnd() {
    session(
        () -> {
          terminal.type("docker run -i --name copy busybox cat");
          docker.pass(1);
          terminal.goOn("one line");
          terminal.awaitShown("one line\none line\n");
          terminal.endInput();
          terminal.awaitPrompts(2);
          assertThat(terminal.out()).isEqualTo("one line\n");
          assertThat(terminal.status()).isZero();
          assertThat(ok("docker ps -q")).as("it has ended").isEmpty();
        });
  }

  @Test
  void whatNobodyReadsIsTheNextCommand() {
    session(
        () -> {
          terminal.type("docker run busybox sleep 5");
          terminal.goOn("docker version");
          terminal.awaitPrompts(3);
          assertThat(terminal.all()).contains("$ docker version\n", "Server version: 1.6.2\n");
        });
  }

  @Test
  void aCommandThatHasEndedReadsNoMore() {
    session(
        () -> {
          assertThat(ok("docker run -i busybox echo over")).isEqualTo("over\n");
          assertThat(ok("docker version")).contains("Server version: 1.6.2\n");
        });
  }

  @Test
  void aTerminalOfItsOwnEchoesAndHearsCtrlC() {
    session(
        () -> {
          terminal.type("docker run -it --name box busybox sh");
          docker.pass(1);
          terminal.goOn("sleep 100");
          docker.pass(1);
          terminal.interrupt();
          docker.pass(1);
          terminal.goOn("echo $((6 * 7))");
          terminal.awaitShown("42");
          terminal.goOn("exit 4");
          terminal.awaitPrompts(2);
          // run itself may ask for the status before there is one, as it may in the original
          assertThat(terminal.status()).isIn(0, 4);
          assertThat(ok("docker wait box")).isEqualTo("4\n");
          assertThat(docker.now()).as("seconds").isLessThan(docker.wallClock().seconds() + 50);
        });
  }

  @Test
  void ctrlCEndsWhatOnlyListens() {
    session(
        () -> {
          terminal.type("docker events");
          docker.pass(1);
          terminal.interrupt();
          terminal.awaitPrompts(2);
          assertThat(terminal.status()).isEqualTo(130);
          assertThat(terminal.all()).isEqualTo("$ docker events\n^C\n");
        });
  }

  @Test
  void ctrlCGoesToTheContainerAndTheSecondEndsTheClientAlone() {
    session(
        () -> {
          terminal.type("docker run --name deaf busybox sleep 1000");
          docker.pass(1);
          terminal.interrupt();
          docker.pass(1);
          assertThat(terminal.prompts()).as("the first process takes no notice").isEqualTo(1);
          terminal.interrupt();
          terminal.awaitPrompts(2);
          assertThat(terminal.status()).isEqualTo(130);
          assertThat(ok("docker ps")).as("it runs on").contains("deaf");
          assertThat(ok("docker attach --help")).contains("--sig-proxy=true");
        });
  }

  @Test
  void ctrlCIsASignalToAContainerThatMindsIt() {
    session(
        () -> {
          terminal.type(
              "docker run busybox sh -c 'trap \"echo caught; exit 7\" INT; sleep 3; sleep 3'");
          docker.pass(1);
          terminal.interrupt();
          terminal.awaitPrompts(2);
          assertThat(terminal.out()).isEqualTo("caught\n");
          assertThat(terminal.status()).isEqualTo(7);
        });
  }

  @Test
  void oneTerminalHearsOfWhatIsDoneInAnother() {
    session(
        () -> {
          TypedTerminal listening = new TypedTerminal(client);
          listening.type("docker events --filter event=start --filter event=die");
          docker.pass(1);
          String id = ok("docker run -d busybox sleep 2").strip();
          docker.pass(5);
          assertThat(listening.out().lines())
              .containsExactly(
                  "2015-05-13T12:00:01.000000000Z " + id + ": (from busybox:latest) start",
                  "2015-05-13T12:00:03.000000000Z " + id + ": (from busybox:latest) die");
          assertThat(listening.prompts()).as("it goes on").isEqualTo(1);
        });
  }

  @Test
  void imagesAreBuiltOfWhatIsTyped() {
    session(
        () -> {
          terminal.type("docker build -t made - <<EOF");
          for (String line : List.of("FROM busybox", "RUN echo built > /built", "EOF")) {
            terminal.goOn(line);
          }
          terminal.awaitPrompts(2);
          assertThat(terminal.out())
              .contains("Step 1 : RUN echo built > /built\n", "Successfully built ");
          assertThat(ok("docker run made cat /built")).isEqualTo("built\n");
          assertThat(ok("docker history made")).contains("echo built").contains("IMAGE   ");

          terminal.type("docker build -");
          docker.pass(1);
          assertThat(terminal.err())
              .isEqualTo("Type the Dockerfile; a line with a single dot ends it.\n");
          terminal.goOn("FROM busybox");
          terminal.goOn("RUN exit 5");
          terminal.goOn(".");
          terminal.awaitPrompts(5);
          assertThat(terminal.status()).isEqualTo(1);
          assertThat(terminal.err())
              .endsWith("INFO[0001] The command [/bin/sh -c exit 5] returned a non-zero code: 5\n");
        });
  }

  @Test
  void containersAreLookedIntoAndKept() {
    session(
        () -> {
          ok("docker run -d --name box -e COLOUR=green -w /tmp busybox sleep 600");
          assertThat(ok("docker exec box sh -c 'echo \"$COLOUR  $PWD\" > /said; cat /said'"))
              .isEqualTo("green  /tmp\n");
          assertThat(ok("docker diff box")).isEqualTo("A /said\n");
          assertThat(ok("docker cp box:/said -")).isEqualTo("said\ngreen  /tmp\n");
          assertThat(fails(9, "docker exec box sh -c 'exit 9'")).isEmpty();
          String id = ok("docker commit -m why box kept:once").strip();
          assertThat(ok("docker images kept"))
              .contains("kept                once                " + id.substring(0, 12));
          assertThat(ok("docker inspect -f '{{.State.Running}} {{json .Config.Cmd}} {{.Nix}}' box"))
              .isEqualTo("true [\"sleep\",\"600\"] <no value>\n");
          assertThat(ok("docker inspect box"))
              .startsWith("[{\n    \"AppArmorProfile\": \"\",\n")
              .endsWith("\n}]\n");
          ok("docker tag kept:once other/name");
          assertThat(ok("docker rmi kept:once other/name"))
              .contains("Untagged: kept:once", "Deleted: " + id);
        });
  }

  @Test
  void aStoppedContainerIsStartedAndWatched() {
    session(
        () -> {
          ok("docker create --name box busybox sh -c 'echo again; exit 6'");
          terminal.run("docker start -a box");
          assertThat(terminal.out()).isEqualTo("again\n");
          // start -a, too, may ask for the status before there is one, as it may in the original
          assertThat(terminal.status()).isIn(0, 6);
          assertThat(ok("docker wait box")).isEqualTo("6\n");
          assertThat(fails(1, "docker attach box"))
              .endsWith("You cannot attach to a stopped container, start it first\n");
          assertThat(ok("docker start box")).isEqualTo("box\n");
          assertThat(ok("docker logs --tail 1 -t box"))
              .isEqualTo("2015-05-13T12:00:00.000000000Z again\n");
        });
  }

  @Test
  void oneLogsInAndOut() {
    session(
        () -> {
          terminal.type("docker login");
          docker.pass(1);
          terminal.goOn("reader");
          terminal.goOn("secret");
          terminal.goOn("");
          terminal.awaitPrompts(2);
          assertThat(terminal.out()).endsWith("Login Succeeded\n");
          assertThat(terminal.all()).as("a password is not shown").doesNotContain("secret");
          assertThat(ok("docker info")).contains("Username: reader\n");
          assertThat(ok("docker logout")).startsWith("Remove login credentials for https://");
          assertThat(ok("docker logout")).startsWith("Not logged in to https://");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | docker nix            | docker: 'nix' is not a docker command. See 'docker --help'.",
        "2 | docker ps --nix       | flag provided but not defined: --nix/See 'docker ps --help'.",
        "2 | docker run -xd hello  | flag provided but not defined: -xd/See 'docker run --help'.",
        "2 | docker stop -t        | flag needs an argument: -t/See 'docker stop --help'.",
        "2 | docker stop -t x y    | invalid value \"x\" for flag -t: strconv.ParseInt: parsing"
            + " \"x\": invalid syntax/See 'docker stop --help'.",
        "1 | docker rm             | docker: \"rm\" requires a minimum of 1 argument. See 'docker"
            + " rm --help'.",
        "1 | docker version x      | docker: \"version\" requires 0 arguments.",
        "1 | docker run -w x hello | docker: The working directory is invalid. It needs to be an"
            + " absolute path.. See 'docker run --help'.",
        "1 | docker run -d --rm hello | FATA[0000] Conflicting options: --rm and -d",
        "1 | docker run -p 80:80:x:y hello | docker: Invalid format to parse.  80:80:x:y should"
            + " match template ip:hostPort:containerPort. See 'docker run --help'.",
        "1 | docker save busybox   | FATA[0000] Cowardly refusing to save to a terminal. Use the -o"
            + " flag or redirect.",
        "1 | docker build .        | FATA[0000] There are no folders here: type the Dockerfile"
            + " itself, with docker build -",
        "1 | docker push hello     | FATA[0000] You cannot push a \"root\" repository. Please"
            + " rename your repository to <user>/<repo> (ex: <user>/hello)",
        "1 | docker ps -f x        | FATA[0000] bad format of filter (expected name=value)",
        "1 | docker cp nix:/a -    | FATA[0000] No such container: nix",
        "127 | ls                  | -sh: ls: not found (this prompt knows docker, help and clear)",
        "2 | docker ps 'x          | -sh: syntax error: unterminated quoted string",
      })
  void whatIsWrongIsSaidInTheWordsOfThen(int status, String line, String said) {
    session(() -> assertThat(fails(status, line)).isEqualTo(said.replace("/See", "\nSee") + "\n"));
  }

  @Test
  void theClientOutlivesTheDaemon() {
    session(
        () -> {
          terminal.type("docker events");
          docker.pass(1);
          door.cut();
          terminal.awaitPrompts(2);
          assertThat(terminal.err()).isEqualTo("FATA[0001] unexpected EOF\n");
          assertThat(fails(1, "docker ps"))
              .isEqualTo(
                  "FATA[0000] Cannot connect to the Docker daemon. Is 'docker -d' running on this"
                      + " host?\n");
        });
  }

  @Test
  void linesAreCompleted() {
    session(
        () -> {
          ok("docker create --name counter busybox true");
          assertThat(client.completions("d")).containsExactly("docker");
          assertThat(client.completions("docker re")).containsExactly("rename", "restart");
          assertThat(client.completions("docker rm cou")).containsExactly("counter");
          assertThat(client.completions("docker rm nix")).isEmpty();
        });
  }

  @Test
  void helpNamesEveryCommandAndEveryFlag() {
    session(
        () -> {
          for (String name : client.completions("docker ")) {
            assertThat(ok("docker help " + name)).startsWith("\nUsage: docker " + name);
          }
          assertThat(ok("docker")).contains("    attach    Attach to a running container\n");
          assertThat(ok("docker --version")).isEqualTo("Docker version 1.6.2, build 7c8fca2\n");
          assertThat(ok("docker help rm"))
              .isEqualTo(
                  """

                  Usage: docker rm [OPTIONS] CONTAINER [CONTAINER...]

                  Remove one or more containers

                    -f, --force=false      Force the removal of a running container (uses SIGKILL)
                    --help=false           Print usage
                    -l, --link=false       Remove the specified link
                    -v, --volumes=false    Remove the volumes associated with the container
                  """);
        });
  }
}
