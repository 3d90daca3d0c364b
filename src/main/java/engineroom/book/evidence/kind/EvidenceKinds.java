package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.exercise.Exercise;
import engineroom.book.material.BookMaterial;
import engineroom.book.mutant.MutantOwner;
import engineroom.files.Problems;
import java.util.Collection;
import java.util.List;

/** All kinds of evidence, in the order in which cards show them. */
public final class EvidenceKinds {

  private EvidenceKinds() {}

  /** Their collectors, over what has been read; they report what leads nowhere. */
  public static List<ProofCollector> collectors(
      BookMaterial material,
      Collection<Behaviour> behaviours,
      List<Exercise> exercises,
      Problems problems) {
    List<MutantOwner> owners = Owners.of(behaviours, material.named(), material.tests());
    return List.of(
        new GoLinesCollector(material.go(), problems),
        new JavaMethodsCollector(material.named(), problems),
        new ShowingTestsCollector(
            material.tests(),
            material.reports(),
            new TakenWays(material.reach(), owners, material.port()),
            problems),
        new MutantsCollector(
            material.mutants(), owners, material.port(), material.tests(), problems),
        new MeasuredCollector(material.measurements(), problems),
        new PracticeCollector(exercises),
        new PlayableCollector(material.scripts(), problems));
  }
}
