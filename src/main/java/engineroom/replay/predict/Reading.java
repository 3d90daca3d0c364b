package engineroom.replay.predict;

import engineroom.replay.Answer;
import java.util.List;

/** Makes the answer to a question from what the steps gave. */
@FunctionalInterface
interface Reading {

  String of(List<Answer> came);
}
