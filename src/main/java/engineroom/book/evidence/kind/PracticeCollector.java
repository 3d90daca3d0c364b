package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.exercise.Exercise;
import engineroom.book.exercise.ExerciseLinker;
import java.util.List;
import java.util.Map;

/** Finds the exercises of a behaviour; an unknown id in one has been reported with it. */
final class PracticeCollector implements ProofCollector {

  private final Map<String, List<Exercise>> exercises;

  PracticeCollector(List<Exercise> exercises) {
    this.exercises = ExerciseLinker.byBehaviour(exercises);
  }

  @Override
  public Proof proof(Behaviour behaviour) {
    return new Practice(exercises.getOrDefault(behaviour.id(), List.of()));
  }
}
