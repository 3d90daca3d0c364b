package engineroom.classroom.predict;

import engineroom.files.Mistake;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.QuestionFamily;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Questions that are asked together, all different.
 *
 * @param seed what they were drawn by: the same seed, the same sheet
 * @param questions in the order of asking
 */
public record QuestionSheet(long seed, List<Question> questions) {

  private static final int SEEDS = 1_000_000;
  private static final int TRIES = 100;

  /**
   * Draws a sheet, with every family in turn.
   *
   * @throws Mistake where the families have not so many different questions
   */
  public static QuestionSheet draw(long seed, int count, List<QuestionFamily> families) {
    Random random = new Random(seed);
    List<QuestionFamily> turns = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    while (questions.size() < count) {
      if (turns.isEmpty()) {
        turns.addAll(shuffled(families, random));
      }
      questions.add(fresh(turns.removeFirst(), random, asked));
    }
    return new QuestionSheet(seed, List.copyOf(questions));
  }

  private static List<QuestionFamily> shuffled(List<QuestionFamily> families, Random random) {
    List<QuestionFamily> rest = new ArrayList<>(families);
    List<QuestionFamily> mixed = new ArrayList<>();
    while (!rest.isEmpty()) {
      mixed.add(rest.remove(random.nextInt(rest.size())));
    }
    return mixed;
  }

  private static Question fresh(QuestionFamily family, Random random, Set<String> asked) {
    for (int tries = 0; tries < TRIES; tries++) {
      Question question = family.question(random.nextInt(SEEDS));
      if (asked.add(String.join("\n", question.code()) + question.asks())) {
        return question;
      }
    }
    throw new Mistake(
        "there are not so many different questions of " + family.id() + ": ask for fewer");
  }
}
