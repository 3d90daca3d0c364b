package engineroom.daemon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.daemon.busybox.TryContainer;
import engineroom.daemon.files.Content;
import engineroom.engine.go.Pipe;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class RunningProcessTest {

  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

  private final TryContainer container = new TryContainer();

  @AfterEach
  void theClockStops() {
    container.close();
  }

  private static InputStream nothing() {
    return InputStream.nullInputStream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "foo          | exec: \"foo\": executable file not found in $PATH",
        "/foo         | exec: \"/foo\": stat /foo: no such file or directory",
        "/bin/cat/foo | exec: \"/bin/cat/foo\": stat /bin/cat/foo: not a directory",
        "/tmp         | exec: \"/tmp\": permission denied",
        "/etc/passwd  | exec: \"/etc/passwd\": permission denied",
      })
  void whatIsNoProgramIsRefusedInTheWordsOfGo(String name, String message) {
    assertThatThrownBy(() -> container.start(false, name)).hasMessage(message);
    assertThat(container.goroutines()).isZero();
  }

  @Test
  void surroundingsThatAreNotThereAreRefused() {
    assertThatThrownBy(() -> start(List.of("true"), "/nosuch", ""))
        .hasMessage("chdir /nosuch: no such file or directory");
    assertThatThrownBy(() -> start(List.of("true"), "/", "nosuch"))
        .hasMessage("Unable to find user nosuch");
    assertThatThrownBy(() -> start(List.of(), "/", "")).hasMessage("no command specified");
  }

  private RunningProcess start(List<String> argv, String directory, String user)
      throws StartException {
    return container.start(
        new ProcessSpec(argv, List.of(), directory, "", user, false), nothing(), NOWHERE, NOWHERE);
  }

  @Test
  void aProgramThatIsCopiedRunsAndOneThatIsRemovedDoesNot() throws Exception {
    container.files().move("/bin/echo", "/tmp/say");

    assertThat(container.run("/tmp/say", "a").out()).isEqualTo("a\n");
    assertThatThrownBy(() -> container.start(false, "echo"))
        .hasMessage("exec: \"echo\": executable file not found in $PATH");
  }

  @Test
  void theFirstProcessIgnoresEverySignalItDoesNotCatchButSigkill() throws Exception {
    RunningProcess sleep = container.start(false, "sleep", "infinity");

    for (int signal : new int[] {Signals.HUP, Signals.INT, Signals.QUIT, Signals.TERM, 10, 13}) {
      sleep.signal(signal);
    }
    assertThat(sleep.ended().hasFired()).isFalse();
    sleep.signal(Signals.KILL);
    sleep.ended().await();

    assertThat(sleep.exitCode()).isEqualTo(137);
    container.awaitNobody();
  }

  @ParameterizedTest
  @ValueSource(ints = {Signals.HUP, Signals.INT, Signals.QUIT, Signals.TERM, Signals.KILL})
  void aProcessThatWasSentInLaterDiesOfASignal(int signal) throws Exception {
    RunningProcess first = container.start(false, "sleep", "infinity");
    RunningProcess later =
        first.enter(TryContainer.spec(false, "sleep", "infinity"), nothing(), NOWHERE, NOWHERE);

    later.signal(signal);
    later.ended().await();

    assertThat(later.exitCode()).isEqualTo(128 + signal);
    assertThat(first.ended().hasFired()).isFalse();
    first.signal(Signals.KILL);
    container.awaitNobody();
  }

  @Test
  void withTheFirstProcessAllOthersEnd() throws Exception {
    RunningProcess first =
        container.start(
            false, "sh", "-c", "(sleep infinity; echo a) & sleep infinity | cat & read x");
    RunningProcess later =
        first.enter(TryContainer.spec(false, "cat"), new Pipe().readEnd(), NOWHERE, NOWHERE);
    container.type("x\n");
    first.ended().await();
    later.ended().await();

    assertThat(first.exitCode()).isZero();
    assertThat(later.exitCode()).isEqualTo(137);
    assertThat(first.table()).isEmpty();
    assertThatThrownBy(
            () -> first.enter(TryContainer.spec(false, "true"), nothing(), NOWHERE, NOWHERE))
        .hasMessage("container has no running process");
    container.awaitNobody();
    assertThat(container.written()).isEmpty();
  }

  @Test
  void aShellWithATrapEndsAsItSays() throws Exception {
    RunningProcess shell =
        container.start(
            false, "sh", "-c", "trap 'echo bye; exit 3' TERM; echo up; while :; do sleep 1; done");
    container.awaitWritten("up");

    shell.signal(Signals.TERM);
    shell.ended().await();

    assertThat(container.written()).isEqualTo("up\nbye\n");
    assertThat(shell.exitCode()).isEqualTo(3);
  }

  @Test
  void aTrapWaitsForTheProgramInFrontAndEndsAWait() throws Exception {
    container.live(
        () -> {
          RunningProcess front =
              container.start(false, "sh", "-c", "trap 'echo got' TERM; sleep 50; echo on");
          container.clock().sleep(Duration.ofSeconds(1));
          front.signal(Signals.TERM);
          front.ended().await();
        });
    assertThat(container.written()).isEqualTo("got\non\n");
    assertThat(container.clock().now()).isEqualTo(50_000_000_000L);

    RunningProcess behind =
        container.start(
            false, "sh", "-c", "trap 'echo hup' HUP; sleep infinity & echo up2; wait; echo $?");
    container.awaitWritten("up2");
    behind.signal(Signals.HUP);
    behind.ended().await();
    assertThat(container.written()).endsWith("up2\nhup\n129\n");
    container.awaitNobody();
  }

  @Test
  void aFrozenContainerStandsStillWhileTimePasses() throws Exception {
    container.live(
        () -> {
          RunningProcess first =
              container.start(false, "sh", "-c", "sleep 5 && echo a; sleep 3 && echo b");
          container.clock().sleep(Duration.ofSeconds(1));
          first.pause();
          container.clock().sleep(Duration.ofSeconds(60));
          assertThat(container.written()).isEmpty();

          first.resume();
          first.ended().await();
        });

    assertThat(container.written()).isEqualTo("a\nb\n");
    assertThat(container.clock().now()).isEqualTo(64_000_000_000L);
  }

  @Test
  void aFrozenContainerHearsSignalsWhenItThawsAndSigkillAtOnce() throws Exception {
    RunningProcess first = container.start(false, "sleep", "infinity");
    RunningProcess later =
        first.enter(TryContainer.spec(false, "sleep", "infinity"), nothing(), NOWHERE, NOWHERE);
    first.pause();
    later.signal(Signals.TERM);
    assertThat(later.ended().hasFired()).isFalse();
    first.resume();
    later.ended().await();
    assertThat(later.exitCode()).isEqualTo(143);

    first.pause();
    first.signal(Signals.KILL);
    first.ended().await();
    container.awaitNobody();
  }

  @Test
  void outputThatNobodyReadsHoldsAProgramUpAndSigkillEndsItAllTheSame() throws Exception {
    Pipe out = new Pipe();
    RunningProcess cat =
        container.start(
            TryContainer.spec(false, "sh", "-c", "while :; do echo y; done | cat"),
            nothing(),
            out.writeEnd(),
            NOWHERE);
    assertThat(out.readEnd().read()).isEqualTo('y');
    container.clock().stuck().await();
    assertThat(container.goroutines()).isGreaterThan(2);

    cat.signal(Signals.KILL);
    cat.ended().await();

    assertThat(cat.exitCode()).isEqualTo(137);
    container.awaitNobody();
    assertThat(out.readEnd().readAllBytes().length).isLessThan(1 << 16);
  }

  @Test
  void aShellThatNobodyReadsEndsOnSigkillAsWell() throws Exception {
    Pipe out = new Pipe();
    RunningProcess first = container.start(false, "sleep", "infinity");
    RunningProcess shell =
        first.enter(
            TryContainer.spec(false, "sh", "-c", "{ echo a; } 2>/dev/null"),
            nothing(),
            out.writeEnd(),
            NOWHERE);
    container.clock().stuck().await();

    shell.signal(Signals.KILL);
    shell.ended().await();
    first.signal(Signals.KILL);

    container.awaitNobody();
  }

  @Test
  void aProgramThatReadsWhatNeverComesEndsOnSigkill() throws Exception {
    RunningProcess cat = container.start(false, "cat");
    container.type("a");
    container.awaitWritten("a");

    cat.signal(Signals.KILL);
    cat.ended().await();

    container.awaitNobody();
  }

  @Test
  void aWriterWhoseReaderIsGoneDiesOfThat() throws Exception {
    container.run("sh", "-c", "(while :; do echo y; done; echo no) | read x; echo $?");

    assertThat(container.written()).isEqualTo("0\n");
    container.awaitNobody();
  }

  @Test
  void aProgramThatNeverWaitsLeavesOthersTheirTurnAndEnds() throws Exception {
    RunningProcess busy = container.start(false, "sh", "-c", "while :; do :; done");
    assertThat(container.run("echo", "a").out()).isEqualTo("a\n");

    busy.signal(Signals.KILL);
    busy.ended().await();
    container.awaitNobody();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''        | uid=0(root) gid=0(root) groups=10(wheel) | /root",
        "1000      | uid=1000(default) gid=1000(default) | /home/default",
        "daemon    | uid=1(daemon) gid=1(daemon) groups=98(more) | /usr/sbin",
        "daemon:10 | uid=1(daemon) gid=10(wheel) | /usr/sbin",
        "7:wheel   | uid=7 gid=10(wheel) | /",
        "7         | uid=7 gid=0(root) | /",
      })
  void aUserIsWhomThePasswordFileKnowsOrANumber(String user, String id, String home)
      throws Exception {
    byte[] line = "more:x:98:bin,daemon\nbad:x:y:daemon\n".getBytes();
    container.files().append("/etc/group", line, 0, line.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProcessSpec spec =
        new ProcessSpec(List.of("sh", "-c", "id; echo $HOME"), List.of(), "/", "", user, false);

    container.live(() -> container.start(spec, nothing(), out, NOWHERE).ended().await());

    assertThat(out.toString()).isEqualTo(id + "\n" + home + "\n");
  }

  @Test
  void whatAUserMakesIsHis() throws Exception {
    String script = "touch /tmp/a; mkdir /tmp/b; echo > /tmp/c; echo > /etc/group";
    ProcessSpec spec =
        new ProcessSpec(List.of("sh", "-c", script), List.of(), "/", "", "daemon", false);

    container.live(() -> container.start(spec, nothing(), NOWHERE, NOWHERE).ended().await());

    for (String path : List.of("/tmp/a", "/tmp/b", "/tmp/c")) {
      assertThat(container.files().find(path).attributes().user()).as(path).isEqualTo(1);
    }
    assertThat(container.files().find("/etc/group").attributes().user()).isZero();
  }

  @Test
  void theTableShowsEachProcessWithItsParent() throws Exception {
    RunningProcess first =
        container.start(false, "sh", "-c", "sleep infinity & echo up; exec sleep infinity");
    container.awaitWritten("up");
    RunningProcess later =
        first.enter(
            new ProcessSpec(List.of("sleep", "inf"), List.of(), "/", "", "daemon", true),
            nothing(),
            NOWHERE,
            NOWHERE);
    String one = "" + first.pid();
    String two = "" + later.pid();
    while (first.table().stream().anyMatch(row -> row.get(7).startsWith("sh"))) {
      Thread.sleep(1);
    }

    List<List<String>> table = first.table();

    assertThat(RunningProcess.TITLES).hasSize(8);
    assertThat(table.get(0))
        .containsExactly("root", one, "1000", "0", "12:34", "?", "00:00:00", "sleep infinity");
    assertThat(table.get(1)).contains("sleep infinity").element(2).isEqualTo(one);
    assertThat(table.get(2))
        .containsExactly("daemon", two, "1000", "0", "12:34", "pts/0", "00:00:00", "sleep inf");
    first.signal(Signals.KILL);
  }

  @Test
  void tooManyProcessesAreRefused() throws Exception {
    TryContainer.Outcome bomb =
        container.run("sh", "-c", "while :; do sleep infinity & done; echo no");

    assertThat(bomb.err()).isEqualTo("sh: can't fork: Resource temporarily unavailable\n");
    assertThat(bomb.code()).isEqualTo(2);
    container.awaitNobody();
  }

  @Test
  void aTerminalShowsWhatIsTypedAndEndsLinesAsTerminalsDo() throws Exception {
    RunningProcess shell = container.start(true, "sh");
    container.awaitWritten("/ # ");
    container.type("cd /tmp\r");
    container.awaitWritten("/tmp # ");
    container.type("echo ab\u007fc\r");
    container.awaitWritten("ac\r\n/tmp # ");
    container.type("exit 4\r");
    shell.ended().await();

    assertThat(shell.exitCode()).isEqualTo(4);
    assertThat(container.written())
        .isEqualTo("/ # cd /tmp\r\n/tmp # echo ab\b \bc\r\nac\r\n/tmp # exit 4\r\n");
    container.awaitNobody();
  }

  @Test
  void ctrlCEndsWhatIsInFrontAndCtrlDEndsTheInput() throws Exception {
    RunningProcess shell = container.start(true, "sh");
    container.awaitWritten("/ # ");
    container.type("sleep infinity\n");
    while (shell.table().size() < 2) {
      Thread.sleep(1);
    }
    container.type("\u0003");
    container.awaitWritten("^C\r\n/ # ");
    container.type("echo $?\n");
    container.awaitWritten("130\r\n/ # ");
    container.type("half\u0003");
    container.awaitWritten("half^C\r\n/ # ");
    container.type("cat\n");
    container.type("a\n\u0004");
    container.awaitWritten("a\r\na\r\n/ # ");
    container.type("\u0004");
    shell.ended().await();

    assertThat(shell.exitCode()).isZero();
    container.awaitNobody();
  }

  @Test
  void aTerminalKeepsNoMoreThanItHasRoomFor() throws Exception {
    String script = "until test -f /go; do sleep 1; done; wc -lc";
    RunningProcess shell = container.start(true, "sh", "-c", script);
    container.type("l".repeat(5000) + "\n" + "m\n".repeat(1000));
    container.files().write("/go", Content.EMPTY, 0644);
    while (!shell.ended().hasFired()) {
      container.type("\u0004");
      Thread.sleep(1);
    }

    assertThat(container.written()).startsWith("l".repeat(4095) + "\r\nm\r\n");
    assertThat(container.written()).endsWith("      256      4606\r\n");
  }

  @Test
  void aScriptThatIsNestedTooDeepEndsItsShellAlone() {
    assertThat(container.run("sh", "-c", "(".repeat(200_000)).code()).isEqualTo(139);
    assertThat(container.run("sh", "-c", "echo a").out()).isEqualTo("a\n");
  }

  @Test
  void aTerminalWaitsForeverWhereNobodyTypesAndKnowsItsSize() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunningProcess cat = container.start(TryContainer.spec(true, "cat"), nothing(), out, NOWHERE);
    container.clock().stuck().await();
    assertThat(cat.ended().hasFired()).isFalse();

    cat.resize(24, 80);
    cat.signal(Signals.KILL);
    cat.ended().await();
    container.awaitNobody();
  }
}
