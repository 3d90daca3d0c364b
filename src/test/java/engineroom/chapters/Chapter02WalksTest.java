package engineroom.chapters;

import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.EngineSteps.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 2, on walks. */
class Chapter02WalksTest {

  @Test
  @Behaviour("an-engine-at-work-looks-like-one-at-rest")
  @DisplayName("on random walks")
  void anEngineAtWorkIsWhatTheBookSays() {
    EngineSteps.walk(2, Act.REGISTER, Act.CATCHALL, Act.JOB, Act.RUN, Act.ERRAND);
  }
}
