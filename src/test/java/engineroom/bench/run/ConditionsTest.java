package engineroom.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionsTest {

  @TempDir private Path power;

  private void supply(String name, String type, String file, String content) throws IOException {
    Path supply = Files.createDirectories(power.resolve(name));
    Files.writeString(supply.resolve("type"), type + "\n");
    Files.writeString(supply.resolve(file), content + "\n");
  }

  @Test
  void aQuietMachineOnMainsIsTrusted() throws IOException {
    supply("AC", "Mains", "online", "1");
    supply("BAT0", "Battery", "status", "Full");
    assertThat(new Conditions(2, 0.9, 0.02, power).doubts()).isEmpty();
  }

  @Test
  void aMachineThatDoesNotTellOfItsPowerIsTrusted() {
    assertThat(new Conditions(2, -1, 0, power.resolve("missing")).doubts()).isEmpty();
  }

  @Test
  void aBusyMachineIsNot() {
    assertThat(new Conditions(2, 0.1, 0.4, power).doubts())
        .containsExactly("40% of the processors are busy with something else");
    assertThat(new Conditions(2, 4.25, 0, power).doubts())
        .containsExactly("the load average is 4.3 on 2 processors");
  }

  @Test
  void loadThatIsOverIsWorthAWait() {
    assertThat(new Conditions(2, 4.25, 0.02, power).isSettling()).isTrue();
    assertThat(new Conditions(2, 4.25, 0.9, power).isSettling()).isFalse();
    assertThat(new Conditions(2, 1.5, 0.02, power).isSettling()).isFalse();
  }

  @Test
  void oneProcessorIsNotEnough() {
    assertThat(new Conditions(1, 0, 0, power).doubts())
        .containsExactly("there is one processor, and benchmarks of two threads need two");
  }

  @Test
  void aBatteryIsNoGoodSupply() throws IOException {
    supply("BAT0", "Battery", "status", "Discharging");
    assertThat(new Conditions(2, 0, 0, power).doubts())
        .singleElement()
        .asString()
        .contains("batter");
  }

  @Test
  void mainsThatAreUnpluggedCountAsBattery() throws IOException {
    supply("AC", "Mains", "online", "0");
    assertThat(new Conditions(2, 0, 0, power).doubts()).hasSize(1);
  }
}
