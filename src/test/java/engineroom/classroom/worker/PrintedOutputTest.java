package engineroom.classroom.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** What a student's code prints: its beginning is kept, all of it is counted. */
class PrintedOutputTest {

  private final PrintedOutput printed = new PrintedOutput();
  private final PrintStream out = printed.stream();

  @Test
  void whatIsPrintedIsKeptInItsOrder() {
    out.print("é");
    out.println((String) null);
    out.printf("%d%n", 7);
    out.println("end");
    assertThat(printed.text()).isEqualTo("énull\n7\nend\n");
    assertThat(printed.count()).isEqualTo(13);
  }

  @Test
  void theBeginningIsKeptAndTheRestIsCounted() {
    out.println("x".repeat(3999));
    out.println("not kept");
    out.print("nor this");
    assertThat(printed.text()).isEqualTo("x".repeat(3999) + "\n");
    assertThat(printed.count()).isEqualTo(4000 + 9 + 8);
    printed.clear();
    out.print("anew");
    assertThat(printed.text()).isEqualTo("anew");
    assertThat(printed.count()).isEqualTo(4);
  }

  @Test
  void aGigabyteOfTextTakesNoTimeToSpeakOf() {
    String megabyte = "x".repeat(1_000_000);
    long start = System.nanoTime();
    for (int i = 0; i < 1_000; i++) {
      out.print(megabyte);
    }
    assertThat(System.nanoTime() - start).isLessThan(200_000_000L);
    assertThat(printed.count()).isEqualTo(1_000_000_000L);
  }
}
