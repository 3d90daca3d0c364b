package engineroom.replay.predict;

import engineroom.replay.StepAnswer;
import java.util.List;

/** Makes the answer to a question from what the steps gave. */
@FunctionalInterface
interface AnswerFinder {

  String of(List<StepAnswer> came);
}
