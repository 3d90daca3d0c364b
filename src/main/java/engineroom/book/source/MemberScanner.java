package engineroom.book.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks one file and notes every class, method and field in it. */
final class MemberScanner extends TreeScanner<Void, Void> {

  private final String file;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<JavaMember> members;
  private final Deque<String> types = new ArrayDeque<>();
  private final String text;

  MemberScanner(
      String file, CompilationUnitTree unit, SourcePositions positions, List<JavaMember> members) {
    this.file = file;
    this.unit = unit;
    this.positions = positions;
    this.members = members;
    try {
      text = unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    if (tree.getSimpleName().isEmpty()) {
      return null; // what stands in an anonymous class has no name to refer to
    }
    types.addLast(tree.getSimpleName().toString());
    add("", null, tree, tree.getModifiers());
    for (Tree member : tree.getMembers()) {
      scan(member, null);
    }
    types.removeLast();
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void nothing) {
    if (line(tree) > 0) {
      String name = tree.getName().contentEquals("<init>") ? types.getLast() : "" + tree.getName();
      add(name, parameters(tree), tree, tree.getModifiers());
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    add(tree.getName().toString(), null, tree, tree.getModifiers());
    return null;
  }

  private void add(
      String name, @Nullable List<String> parameters, Tree tree, ModifiersTree modifiers) {
    int start = line(tree);
    int end = (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree) - 1);
    members.add(
        new JavaMember(
            file,
            packagePrefix() + String.join("$", types),
            String.join(".", types),
            name,
            parameters,
            docStart(tree, start),
            start,
            end,
            modifiers.getAnnotations().stream().map(this::mark).toList()));
  }

  private int line(Tree tree) {
    long position = positions.getStartPosition(unit, tree);
    boolean written = positions.getEndPosition(unit, tree) > position;
    return written ? (int) unit.getLineMap().getLineNumber(position) : 0;
  }

  private int docStart(Tree tree, int start) {
    String before = text.substring(0, (int) positions.getStartPosition(unit, tree)).stripTrailing();
    int opening = before.endsWith("*/") ? before.lastIndexOf("/**") : -1;
    return opening < 0 ? start : (int) unit.getLineMap().getLineNumber(opening);
  }

  private String packagePrefix() {
    return unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
  }

  private static List<String> parameters(MethodTree tree) {
    return tree.getParameters().stream()
        .map(parameter -> plainType(parameter.getType().toString()))
        .toList();
  }

  /** A type as one would say it: no package, no type arguments, no annotations. */
  static String plainType(String type) {
    String bare = type.replaceAll("@\\w+\\s*", "").replaceAll("<.*>", "").strip();
    return bare.replace("...", "[]").replaceFirst("^(?:[a-z]\\w*\\.)+", "");
  }

  private JavaMark mark(AnnotationTree tree) {
    String type = tree.getAnnotationType().toString();
    List<String> values =
        tree.getArguments().stream().flatMap(MemberScanner::strings).collect(Collectors.toList());
    int line = (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    int end = (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree) - 1);
    return new JavaMark(type.substring(type.lastIndexOf('.') + 1), List.copyOf(values), line, end);
  }

  private static Stream<String> strings(ExpressionTree value) {
    return switch (value) {
      case AssignmentTree assignment -> strings(assignment.getExpression());
      case NewArrayTree array -> array.getInitializers().stream().flatMap(MemberScanner::strings);
      case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
      default -> Stream.of(value.toString());
    };
  }
}
