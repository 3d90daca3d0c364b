package engineroom.classroom.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.judge.Judge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class JudgesBenchTest {

  private JudgesBench judges;

  @BeforeEach
  void twoOfThem() throws Exception {
    judges = new JudgesBench(CourseFixture.course().folder(), Duration.ofSeconds(5), 2);
  }

  @AfterEach
  void theyGoHome() {
    judges.close();
  }

  static boolean hasTwoProcessors() {
    return Runtime.getRuntime().availableProcessors() > 1;
  }

  @Test
  @EnabledIf("hasTwoProcessors")
  void twoAreHeardAtOnceAndToldInTheirOrder() throws InterruptedException {
    CountDownLatch second = new CountDownLatch(1);
    List<String> told = new ArrayList<>();

    judges.<String>hear(
        List.of(
            judge -> {
              second.await();
              return "first";
            },
            judge -> {
              second.countDown();
              return "second";
            }),
        told::add);

    assertThat(told).containsExactly("first", "second");
  }

  @Test
  void aJudgeHearsOneCaseAtATime() throws InterruptedException {
    Set<Judge> busy = ConcurrentHashMap.newKeySet();
    List<JudgesBench.Case<Boolean>> cases = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      cases.add(
          judge -> {
            boolean wasIdle = busy.add(judge);
            Thread.yield();
            busy.remove(judge);
            return wasIdle;
          });
    }
    List<Boolean> told = new ArrayList<>();

    judges.hear(cases, told::add);

    assertThat(told).hasSize(200).containsOnly(true);
  }

  @Test
  void whatACaseThrowsEndsTheHearing() {
    assertThatThrownBy(
            () ->
                judges.<String>hear(
                    List.of(
                        judge -> {
                          throw new IllegalArgumentException("no case");
                        }),
                    result -> {}))
        .hasRootCauseMessage("no case");
  }
}
