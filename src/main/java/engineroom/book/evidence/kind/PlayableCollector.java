package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.steps.StepsScripts;
import engineroom.files.Problems;
import java.util.Set;

/** Finds the scripts that show a behaviour. */
final class PlayableCollector implements ProofCollector {

  private final StepsScripts scripts;
  private final Problems problems;

  PlayableCollector(StepsScripts scripts, Problems problems) {
    this.scripts = scripts;
    this.problems = problems;
  }

  @Override
  public Proof proof(Behaviour behaviour) {
    return new Playable(scripts.showing(behaviour.id()));
  }

  @Override
  public void reportStrays(Set<String> known) {
    scripts.reportStrays(known, problems);
  }
}
