package engineroom.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.docker.reading.FactsReader;
import engineroom.files.Mistake;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoRangeTest {

  private final GoFacts facts = FactsReader.readFiles(Path.of("chapters/facts/files.json"));

  @Test
  void rangesAreSeparatedBySemicolonsOrCommas() {
    assertThat(GoRange.parseAll("engine.go:64-71; job.go:91, 93-95"))
        .containsExactly(
            new GoRange("engine.go", 64, 71),
            new GoRange("job.go", 91, 91),
            new GoRange("job.go", 93, 95));
  }

  @Test
  void theFolderMayBeNamed() {
    assertThat(GoRange.parseAll("engine/engine.go:64"))
        .containsExactly(new GoRange("engine.go", 64, 64));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "64", "engine.go", "engine.go:", "engine.go:a-b", "engine.go:1-2-3"})
  void whatIsNoRangeIsRefusedWithTheRightForm(String text) {
    assertThatThrownBy(() -> GoRange.parseAll(text))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("is not a Go range: write it as engine.go:64-71");
  }

  @Test
  void aRangeOutsideItsFileIsAFault() {
    assertThat(facts.fault(new GoRange("engine.go", 64, 71))).isEmpty();
    assertThat(facts.fault(new GoRange("engine.go", 250, 256))).isPresent();
    assertThat(facts.fault(new GoRange("engine.go", 71, 64))).isPresent();
    assertThat(facts.fault(new GoRange("engine.go", 0, 3))).isPresent();
    assertThat(facts.fault(new GoRange("motor.go", 1, 1))).isPresent();
  }

  @Test
  void linesOfFilesAroundTheEngineAreNamedByTheirPath() {
    GoRange stop = GoRange.parse("daemon/stop.go:7-30", null);
    assertThat(facts.fault(stop)).isEmpty();
    assertThat(facts.symbols(stop)).containsExactly("Daemon.ContainerStop");
    assertThat(facts.link(stop)).endsWith("/daemon/stop.go#L7-L30");
    assertThat(facts.fault(GoRange.parse("daemon/stop.go:7-31", null)).orElseThrow())
        .endsWith("daemon/stop.go has lines 1 to 30");
    assertThat(facts.fault(GoRange.parse("daemon/halt.go:1", null)).orElseThrow())
        .contains("no file daemon/halt.go: name one of api/client/cli.go, ");
  }

  @Test
  void filesAroundTheEngineAreNotCountedAmongItsOwn() {
    assertThat(facts.files()).hasSize(14).noneMatch(file -> file.contains("/"));
    assertThat(facts.functions(false)).noneMatch(one -> one.range().file().contains("/"));
  }

  @Test
  void aRangeKnowsTheSymbolsItTouches() {
    assertThat(facts.symbols(new GoRange("engine.go", 66, 74)))
        .containsExactly("Engine.Register", "Engine.RegisterCatchall");
    assertThat(facts.symbols(new GoRange("engine.go", 1, 3))).isEmpty();
  }

  @Test
  void aLinkIsPinnedToTheCommit() {
    assertThat(facts.link(new GoRange("engine.go", 64, 64)))
        .isEqualTo(
            "https://github.com/moby/moby/blob/7c8fca2ddb58c8d2c4fb4df31c242886df7dd257"
                + "/engine/engine.go#L64");
  }

  @Test
  void theFolderOfTheFilesMayBeNamedOrNot() {
    assertThat(GoRange.parseAll("engine/engine/http.go:18"))
        .containsExactly(new GoRange("http.go", 18, 18));
  }
}
