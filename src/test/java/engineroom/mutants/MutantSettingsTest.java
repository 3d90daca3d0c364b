package engineroom.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutantSettingsTest {

  @Test
  void whereNothingIsAskedForWhatHasChangedIsTriedAndMayHave() {
    MutantSettings settings = MutantSettings.of();

    assertThat(settings.all()).isFalse();
    assertThat(settings.staleIsRed()).isFalse();
  }

  @Test
  void aProofDemandsARecordOfTheCodeOfToday() {
    assertThat(MutantSettings.of("which=changed", "stale=red").staleIsRed()).isTrue();
  }

  @Test
  void whatWasNeverRecordedMayBePassedOver() {
    MutantSettings settings = MutantSettings.of("which=recorded");

    assertThat(settings.recorded()).isTrue();
    assertThat(settings.all()).isFalse();
    assertThat(settings.command()).isEqualTo("mvn -Pmutants -Dmutants=recorded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stale=green", "which=some", "threads=0", "what=ever", "all"})
  void whatSaysNothingIsRefused(String arg) {
    assertThatThrownBy(() -> MutantSettings.of(arg)).isInstanceOf(RedRun.class);
  }
}
