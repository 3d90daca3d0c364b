package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.source.JavaIndex;
import engineroom.files.Problems;

/** Finds the members of the port that a behaviour names. */
final class JavaMethodsCollector implements ProofCollector {

  private final JavaIndex port;
  private final WrittenReferences references;

  JavaMethodsCollector(JavaIndex port, Problems problems) {
    this.port = port;
    this.references = new WrittenReferences("java=\"Engine#register\"", problems);
  }

  @Override
  public Proof proof(Behaviour behaviour) {
    return new JavaMethods(references.read(behaviour, behaviour.java(), port::findAll));
  }
}
