package engineroom.mutants;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/** A source and where its parts stand in it. */
record SourceText(String text, CompilationUnitTree unit, SourcePositions positions) {

  private static final int SHORT = 60;

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** True where it was written, and not added by the compiler. */
  boolean isWritten(Tree tree) {
    return start(tree) >= 0 && end(tree) > start(tree);
  }

  String of(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  /** A part on one line, cut where it is long. */
  String brief(Tree tree) {
    String line = of(tree).replaceAll("\\s+", " ");
    return line.length() <= SHORT ? line : line.substring(0, SHORT - 3).stripTrailing() + "...";
  }

  int line(int position) {
    return (int) unit.getLineMap().getLineNumber(position);
  }

  SourceEdit replace(Tree tree, String replacement, String operator, String change) {
    return new SourceEdit(start(tree), end(tree), replacement, operator, change);
  }
}
