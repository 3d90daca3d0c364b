package engineroom.daemon.busybox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ProgramsTest {

  private final TryContainer container = new TryContainer();

  @AfterEach
  void theClockStops() {
    container.close();
  }

  /** Words are parted by blanks, a slash and n is a line's end, a tilde stands for nothing. */
  @ParameterizedTest(name = "{0} → {1} {2} {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "true | ~ | ~ | 0",
        "false | ~ | ~ | 1",
        "echo a b | a b\\n | ~ | 0",
        "echo -n a | a | ~ | 0",
        "echo -e a\\\\tb\\\\x41\\\\101\\\\0101 | a\tbAAA\\n | ~ | 0",
        "echo -e a\\\\cb | a | ~ | 0",
        "echo -x | -x\\n | ~ | 0",
        "cat | given\\n | ~ | 0",
        "cat /bin/true - | #!busybox true\\ngiven\\n | ~ | 0",
        "cat /nosuch /bin/true | #!busybox true\\n"
            + " | cat: can't open '/nosuch': No such file or directory\\n"
            + " | 1",
        "cat -x | ~ | cat: invalid option -- 'x'\\n | 1",
        "cat --help | ~ | cat: unrecognized option '--help'\\n | 1",
        "sleep x | ~ | sleep: invalid number 'x'\\n | 1",
        "sleep | ~ | sleep: missing operand\\n | 1",
      })
  void eachDoesWhatBusyboxDoes(String command, String out, String err, int code) {
    String[] argv = Arrays.stream(command.replace("\\\\", "\\").split(" ")).toArray(String[]::new);

    TryContainer.Outcome outcome = container.runReading("given\n", argv);

    assertThat(outcome.out()).isEqualTo(text(out));
    assertThat(outcome.err()).isEqualTo(text(err));
    assertThat(outcome.code()).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"sleep 3,3", "sleep 1.5 0.5,2", "sleep 2m,120", "sleep 0,0"})
  void sleepTakesTheSumOfItsTimes(String command, long seconds) {
    assertThat(container.run(command.split(" ")).seconds()).isEqualTo(seconds);
  }

  private static String text(String cell) {
    return cell.equals("~") ? "" : cell.replace("\\n", "\n");
  }
}
