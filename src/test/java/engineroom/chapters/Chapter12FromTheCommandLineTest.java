package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.daemon.SilentLog;
import engineroom.daemon.TurnedDocker;
import engineroom.daemon.TurnedStory;
import engineroom.daemon.TypedTerminal;
import engineroom.daemon.api.Api;
import engineroom.daemon.api.ApiServer;
import engineroom.daemon.client.DockerClient;
import engineroom.daemon.client.PageDoor;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 12: docker's command line, typed at the small docker. */
@Timeout(60)
class Chapter12FromTheCommandLineTest {

  private static final String FINDS_NO_IMAGE = "Unable to find image '%s' locally";

  private final TurnedDocker docker = new TurnedDocker();
  private PageDoor door;
  private TypedTerminal terminal;

  @AfterEach
  void theClockStops() {
    docker.close();
  }

  private void session(TurnedStory story) {
    docker.tell(
        () -> {
          terminal = terminalOf(docker.api());
          story.tell();
        });
  }

  private TypedTerminal terminalOf(Api api) {
    door = new PageDoor(docker.clock());
    door.open("unix", "/var/run/docker.sock", api);
    return new TypedTerminal(new DockerClient(door, docker.clock(), docker.wallClock()));
  }

  /** A line that ends well; gives what it printed. */
  private String ok(String line) {
    String out = terminal.run(line);
    assertThat(terminal.status()).as(line + ": " + terminal.all()).isZero();
    return out;
  }

  /** A line that ends so; gives what it complains of. */
  private String fails(int status, String line) {
    terminal.run(line);
    assertThat(terminal.status()).as(line + ": " + terminal.all()).isEqualTo(status);
    return terminal.err();
  }

  private int jobs() {
    return docker.jobs().size();
  }

  /** The names of the jobs that have begun, but for the first so many. */
  private List<String> jobsSince(int before) {
    return docker.jobs().stream().skip(before).map(job -> job.name).toList();
  }

  // Options

  @Test
  @Behaviour("help-in-front-of-a-command-is-lost")
  void helpInFrontOfACommandIsLost() {
    session(
        () -> {
          String list = ok("docker ps");
          assertThat(list).startsWith("CONTAINER ID ");

          for (String line : List.of("docker --help ps", "docker -h ps")) {
            assertThat(ok(line)).as(line).isEqualTo(list);
          }
          assertThat(ok("docker --help")).startsWith("Usage: docker [OPTIONS] COMMAND");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ps", "PS", "ps -a", "ps -aq", "ps --no-trunc", "ps -a -l", "ps -n 1"})
  @Behaviour("help-in-front-of-a-command-is-lost")
  void withWhateverOptionsTheListIsAskedFor(String list) {
    session(
        () -> {
          ok("docker run busybox true");
          String printed = ok("docker " + list);
          for (String help : List.of("--help", "-h", "--help=true", "-D --help", "-h --debug")) {
            assertThat(ok("docker " + help + " " + list)).as(help).isEqualTo(printed);
          }

          int before = jobs();
          for (String help : List.of(" --help", " -h", " --help -a", " -a --help -q")) {
            assertThat(ok("docker " + list + help)).startsWith("\nUsage: docker ps [OPTIONS]\n");
          }
          assertThat(jobs()).isEqualTo(before);
        });
  }

  @Test
  @Behaviour("help-in-front-of-a-command-is-lost")
  void helpBehindACommandAsksNoDaemon() {
    session(
        () -> {
          int before = jobs();
          door.cut();

          for (String line : List.of("docker ps --help", "docker ps -h", "docker help ps")) {
            assertThat(ok(line)).as(line).startsWith("\nUsage: docker ps [OPTIONS]\n");
          }
          assertThat(jobs()).isEqualTo(before);
        });
  }

  @Test
  @Behaviour("the-first-word-ends-the-options")
  void behindTheFirstWordThereAreNoOptions() {
    session(
        () -> {
          ok("docker run -d --name web busybox sleep 600");

          assertThat(fails(1, "docker stop web -t 1").lines())
              .containsExactly(
                  "Error response from daemon: no such id: -t",
                  "Error response from daemon: no such id: 1",
                  "FATA[0010] Error: failed to stop one or more containers");
          assertThat(terminal.out()).isEqualTo("web\n");
        });
  }

  @Test
  @Behaviour("the-first-word-ends-the-options")
  void whatStandsBehindTheImageIsTheContainers() {
    session(
        () -> {
          assertThat(ok("docker run busybox echo --name web -d")).isEqualTo("--name web -d\n");
          assertThat(ok("docker ps -aq --no-trunc").lines()).hasSize(1);
          assertThat(fails(1, "docker rm web")).contains("no such id: web");
        });
  }

  @Test
  @Behaviour("the-first-word-ends-the-options")
  void whateverTheyLookLike() {
    session(
        () -> {
          for (String word :
              List.of("-t", "--time", "--time=1", "-t=1", "-", "--help", "-h", "-x")) {
            assertThat(fails(1, "docker stop nosuch " + word + " zz").lines())
                .as(word)
                .startsWith(
                    "Error response from daemon: no such id: nosuch",
                    "Error response from daemon: no such id: " + word,
                    "Error response from daemon: no such id: zz");
            assertThat(ok("docker run busybox echo " + word + " x").strip()).isEqualTo(word + " x");
          }
          assertThat(fails(1, "docker stop - -t zz")).contains("no such id: -\n", "id: -t\n");
        });
  }

  @Test
  @Behaviour("the-first-word-ends-the-options")
  void twoDashesEndThemAsWell() {
    session(() -> assertThat(fails(1, "docker stop -- -t")).contains("no such id: -t"));
  }

  @Test
  @Behaviour("a-mistake-has-a-status")
  void anOptionThatIsNoneIsTwoAndTooFewWordsAreOne() {
    session(
        () -> {
          int before = jobs();

          assertThat(fails(2, "docker ps --nix"))
              .isEqualTo("flag provided but not defined: --nix\nSee 'docker ps --help'.\n");
          assertThat(fails(2, "docker --nix ps"))
              .isEqualTo("flag provided but not defined: --nix\nSee 'docker --help'.\n");
          assertThat(fails(1, "docker rm"))
              .isEqualTo(
                  "docker: \"rm\" requires a minimum of 1 argument. See 'docker rm --help'.\n");
          assertThat(jobs()).isEqualTo(before);
        });
  }

  private static final List<String> COMMANDS =
      List.of(
          "attach", "build", "commit", "cp", "create", "diff", "events", "exec", "export",
          "history", "images", "import", "info", "inspect", "kill", "load", "login", "logout",
          "logs", "pause", "port", "ps", "pull", "push", "rename", "restart", "rm", "rmi", "run",
          "save", "search", "start", "stats", "stop", "tag", "top", "unpause", "version", "wait");

  @Test
  @Behaviour("a-mistake-has-a-status")
  void whateverTheCommandIs() {
    session(
        () -> {
          int before = jobs();
          for (String command : COMMANDS) {
            for (String option : List.of("--nix", "-Z", "-ZY", "--nix=1", "--")) {
              if (!option.equals("--")) {
                assertThat(fails(2, "docker " + command + " " + option + " x y"))
                    .as(command + option)
                    .startsWith("flag provided but not defined: ");
              }
            }
          }
          assertThat(fails(2, "docker ps -aZ")).contains("not defined: -aZ");
          assertThat(fails(2, "docker rm -fZv x")).contains("not defined: -fZv");
          assertThat(fails(2, "docker -DZ ps")).contains("not defined: -DZ");
          for (String command : WITH_WORDS) {
            assertThat(fails(1, "docker " + command)).startsWith("docker: \"" + command);
          }
          assertThat(jobs()).isEqualTo(before);
        });
  }

  /** Those that cannot do without a word. */
  private static final List<String> WITH_WORDS =
      COMMANDS.stream()
          .filter(name -> !Set.of("events", "images", "info", "load", "login").contains(name))
          .filter(name -> !Set.of("logout", "ps", "rename", "version").contains(name))
          .toList();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 125, 126, 127, 128, 130, 137, 200, 255})
  @Behaviour("a-mistake-has-a-status")
  void whateverTheStatusIsAndHoweverItIsRun(int status) {
    session(
        () -> {
          for (String options : List.of("", "--rm", "--rm -t", "-i", "--name one")) {
            terminal.run("docker run " + options + " busybox sh -c 'exit " + status + "'");
            assertThat(terminal.status()).as(options).isEqualTo(status);
          }
          // On a terminal the client asks for the status when the output ends, which may be early.
          terminal.run("docker run -t --name late busybox sh -c 'exit " + status + "'");
          assertThat(terminal.status()).isIn(0, status);
          assertThat(ok("docker wait late")).isEqualTo(status + "\n");
        });
  }

  @Test
  @Behaviour("a-mistake-has-a-status")
  void theStatusOfAProgramMayBeTheSame() {
    session(
        () -> {
          for (int status : List.of(1, 2, 125)) {
            String line = "docker run busybox sh -c 'exit " + status + "'";
            assertThat(fails(status, line)).isEmpty();
          }
          assertThat(fails(2, "docker run --nix busybox true")).isNotEmpty();
        });
  }

  // Commands

  @Test
  @Behaviour("the-client-knows-its-commands")
  void capitalsMakeNoDifference() {
    session(
        () -> {
          String list = ok("docker ps");
          for (String line : List.of("docker PS", "docker pS", "docker Ps")) {
            assertThat(ok(line)).as(line).isEqualTo(list);
          }
        });
  }

  @Test
  @Behaviour("the-client-knows-its-commands")
  void whicheverTheyAreAndNothingThatIsNearlyOne() {
    session(
        () -> {
          int before = jobs();
          for (String command : COMMANDS) {
            String large = command.toUpperCase(Locale.ROOT);
            String last = command.substring(0, command.length() - 1);
            for (String spelt :
                List.of(
                    large,
                    large.charAt(0) + command.substring(1),
                    last + large.charAt(command.length() - 1),
                    command.charAt(0) + large.substring(1))) {
              assertThat(ok("docker help " + spelt))
                  .as(spelt)
                  .startsWith("\nUsage: docker " + command);
            }
            for (String stranger : List.of(last, command + "s", command + "x", "x" + command)) {
              if (!COMMANDS.contains(stranger)) {
                assertThat(fails(1, "docker " + stranger))
                    .isEqualTo(
                        "docker: '"
                            + stranger
                            + "' is not a docker command. See 'docker --help'.\n");
              }
            }
          }
          assertThat(jobs()).isEqualTo(before);
        });
  }

  @Test
  @Behaviour("the-client-knows-its-commands")
  void aStrangerEndsTheClientWithOrWithoutADaemon() {
    session(
        () -> {
          String complaint = "docker: 'Nix' is not a docker command. See 'docker --help'.\n";
          int before = jobs();

          assertThat(fails(1, "docker Nix")).isEqualTo(complaint);
          assertThat(fails(1, "docker help Nix")).isEqualTo(complaint);
          door.cut();
          assertThat(fails(1, "docker Nix")).isEqualTo(complaint);

          assertThat(jobs()).isEqualTo(before);
          assertThat(fails(1, "docker ps")).contains("Cannot connect to the Docker daemon.");
        });
  }

  // What the client makes of jobs

  private static final Set<String> OF_A_RUN =
      Set.of("create", "container_inspect", "attach", "start", "wait", "pull", "rm", "run");

  @Test
  @Behaviour("no-job-is-called-run")
  void aRunIsFiveJobs() {
    session(
        () -> {
          int before = jobs();
          ok("docker run busybox true");
          assertThat(jobsSince(before))
              .filteredOn(OF_A_RUN::contains)
              .containsExactlyInAnyOrder("create", "container_inspect", "attach", "start", "wait")
              .containsSubsequence("create", "container_inspect", "start", "wait");
        });
  }

  @Test
  @Behaviour("no-job-is-called-run")
  void withATerminalNobodyWaits() {
    session(
        () -> {
          int before = jobs();
          ok("docker run -t busybox true");
          assertThat(jobsSince(before))
              .filteredOn(OF_A_RUN::contains)
              .doesNotContain("wait")
              .startsWith("create", "container_inspect")
              .endsWith("container_inspect");
        });
  }

  @Test
  @Behaviour("no-job-is-called-run")
  void inTheBackgroundItIsTwo() {
    session(
        () -> {
          int before = jobs();
          ok("docker run -d busybox true");
          assertThat(jobsSince(before))
              .filteredOn(OF_A_RUN::contains)
              .containsExactly("create", "start");
        });
  }

  /** A daemon with these two jobs alone; its {@code create} fails so often, with these words. */
  private static Api daemon(List<String> asked, int failures, String words) throws EngineException {
    return daemon(asked, new ArrayList<>(), failures, words);
  }

  /** The same; tells besides what each {@code create} is given. */
  private static Api daemon(List<String> asked, List<String> created, int failures, String words)
      throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    ApiServer server = new ApiServer((protocol, address, api) -> null, new SilentLog());
    server.install(eng);
    eng.register(
        "create",
        job -> {
          asked.add("create");
          created.add(List.of(job.args) + " " + job.env().entries());
          if (asked.stream().filter("create"::equals).count() <= failures) {
            return job.errorf("%s", words);
          }
          job.printf("%s\n", "4f5e");
          return Status.OK;
        });
    eng.register(
        "pull",
        job -> {
          asked.add("pull " + String.join(":", job.args));
          return Status.OK;
        });
    eng.register("start", job -> Status.OK);
    eng.job("acceptconnections").run();
    return server.api(eng, false);
  }

  @Test
  @Behaviour("whatever-is-missing-is-the-image")
  void aMissingImageIsPulledAndTheContainerIsMadeThen() {
    List<String> asked = new ArrayList<>();
    docker.tell(
        () -> {
          terminal = terminalOf(daemon(asked, 1, "No such image: tea (tag: latest)"));
          assertThat(ok("docker create tea")).isEqualTo("4f5e\n");
          assertThat(terminal.err()).contains(String.format(FINDS_NO_IMAGE, "tea:latest"));
        });
    assertThat(asked).containsExactly("create", "pull tea:latest", "create");
  }

  @ParameterizedTest
  @CsvSource({
    "docker create --name kettle -e K=v tea:hot pour -x, tea:hot, [kettle]",
    "docker create tea, tea:latest, []",
    "docker create --ipc=container:kettle --name cup -t tea, tea:latest, [cup]",
    "docker run -d --name kettle -p 80 -v /data tea pour, tea:latest, [kettle]"
  })
  @Behaviour("whatever-is-missing-is-the-image")
  void whatItAsksAgainIsWhatItHasAsked(String line, String image, String name) {
    docker.tell(
        () -> {
          for (String words :
              List.of("No such image: tea", "no such id: kettle", "NO SUCH luck", "no such")) {
            List<String> asked = new ArrayList<>();
            List<String> created = new ArrayList<>();
            terminal = terminalOf(daemon(asked, created, 1, words));
            ok(line);
            assertThat(terminal.err()).contains(String.format(FINDS_NO_IMAGE, image));
            assertThat(asked).startsWith("create", "pull " + image, "create");
            assertThat(created).hasSize(2).allMatch(created.getFirst()::equals);
            assertThat(created.getFirst()).startsWith(name + " ");
          }
        });
  }

  @Test
  @Behaviour("whatever-is-missing-is-the-image")
  void aContainerThatIsMissingIsTakenForTheImage() {
    session(
        () -> {
          int before = jobs();
          assertThat(fails(1, "docker run --ipc=container:nosuch busybox true").lines())
              .startsWith(String.format(FINDS_NO_IMAGE, "busybox:latest"))
              .endsWith("FATA[0000] Error response from daemon: no such id: nosuch");
          assertThat(jobsSince(before))
              .filteredOn(OF_A_RUN::contains)
              .containsExactly("create", "pull", "create");
        });
  }

  @Test
  @Behaviour("whatever-is-missing-is-the-image")
  void oneThatIsThereAndDoesNotRunIsNot() {
    session(
        () -> {
          ok("docker create --name still busybox true");
          assertThat(fails(1, "docker run --ipc=container:still busybox true"))
              .isEqualTo(
                  "FATA[0000] Error response from daemon: cannot join IPC of a non running"
                      + " container: still\n");
          ok("docker run -d --name live busybox sleep 600");
          ok("docker run --ipc=container:live busybox true");
        });
  }

  @Test
  @Behaviour("whatever-is-missing-is-the-image")
  void anyOtherFailureIsTheEnd() {
    List<String> asked = new ArrayList<>();
    docker.tell(
        () -> {
          terminal = terminalOf(daemon(asked, 2, "Minimum memory limit allowed is 4MB"));
          assertThat(fails(1, "docker create tea"))
              .isEqualTo(
                  "FATA[0000] Error response from daemon: Minimum memory limit allowed is 4MB\n");
        });
    assertThat(asked).containsExactly("create");
  }

  @Test
  @Behaviour("a-refusal-that-comes-too-late")
  void theContainerOfARefusedRunIsThere() {
    session(
        () -> {
          assertThat(fails(1, "docker run --rm --restart=always --name left busybox true"))
              .isEqualTo("FATA[0000] Conflicting options: --restart and --rm\n");
          assertThat(ok("docker inspect -f '{{.State.StartedAt}}' left")).startsWith("0001-01-01");

          assertThat(fails(1, "docker run --rm -d --name never busybox true"))
              .isEqualTo("FATA[0000] Conflicting options: --rm and -d\n");
          assertThat(ok("docker ps -aq").lines()).hasSize(1);
        });
  }

  @Test
  @Behaviour("the-client-removes-the-container")
  void theClientRemovesItWhenItHasEnded() {
    session(
        () -> {
          int before = jobs();
          assertThat(fails(3, "docker run --rm busybox sh -c 'exit 3'")).isEmpty();
          assertThat(ok("docker ps -aq")).isEmpty();
          assertThat(jobsSince(before))
              .filteredOn(OF_A_RUN::contains)
              .endsWith("wait", "container_inspect", "rm");
        });
  }

  @Test
  @Behaviour("the-client-removes-the-container")
  void aClientThatIsGoneRemovesNothing() {
    session(
        () -> {
          terminal.type("docker run --rm --name left busybox sleep 600");
          docker.pass(1);
          terminal.interrupt();
          docker.pass(1);
          terminal.interrupt();
          terminal.awaitPrompts(2);

          ok("docker stop -t 1 left");

          assertThat(ok("docker ps -a")).contains("left");
        });
  }
}
