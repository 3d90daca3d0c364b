package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import engineroom.files.Location;
import engineroom.files.Problems;
import java.util.List;

/** Finds the Go lines that a behaviour names; they must lie in their files, and hold a symbol. */
final class GoLinesCollector implements ProofCollector {

  private final GoFacts go;
  private final WrittenReferences references;
  private final Problems problems;

  GoLinesCollector(GoFacts go, Problems problems) {
    this.go = go;
    this.references = new WrittenReferences("go=\"engine.go:64-71\"", problems);
    this.problems = problems;
  }

  @Override
  public Proof proof(Behaviour behaviour) {
    List<GoRange> ranges = references.read(behaviour, behaviour.go(), GoRange::parseAll);
    ranges.forEach(range -> check(behaviour.location(), range));
    return new GoLines(
        ranges.stream()
            .filter(range -> go.fault(range).isEmpty())
            .map(range -> new GoLines.Place(range, go.link(range), List.copyOf(go.symbols(range))))
            .toList());
  }

  private void check(Location where, GoRange range) {
    if (go.fault(range).isPresent()) {
      problems.add(where, go.fault(range).get());
    } else if (go.symbols(range).isEmpty()) {
      problems.add(where, range + " holds no symbol of its file: name the lines of a declaration");
    }
  }
}
