package engineroom.mutants;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import engineroom.book.mutant.Mutant;
import engineroom.files.SourceInMemory;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ToolProvider;

/** Makes the mutants of one source: every operator at every place where it fits. */
final class SourceMutants {

  private SourceMutants() {}

  /** All of them; whether they compile is found out later. */
  static List<PlannedMutant> of(String file, String text) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    told -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(new SourceInMemory(file, text)));
    List<PlannedMutant> found = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      SourceText source = new SourceText(text, unit, Trees.instance(task).getSourcePositions());
      new Walk(file, source, found).scan(unit, null);
    }
    return found;
  }

  private static final class Walk extends TreeScanner<Void, Void> {

    private final String file;
    private final SourceText source;
    private final List<PlannedMutant> found;
    private final Deque<String> types = new ArrayDeque<>();
    private final Deque<Tree> members = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final Set<String> results = new HashSet<>();

    Walk(String file, SourceText source, List<PlannedMutant> found) {
      this.file = file;
      this.source = source;
      this.found = found;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
      if (tree != null && !members.isEmpty() && source.isWritten(tree)) {
        StatementOperators.of(tree, source).forEach(this::add);
        ExpressionOperators.of(tree, source).forEach(this::add);
      }
      return super.scan(tree, null);
    }

    private void add(SourceEdit edit) {
      String changed = edit.apply(source.text());
      if (changed.equals(source.text()) || !results.add(changed)) {
        return;
      }
      Tree member = members.getLast();
      boolean modifiesAll = edit.operator().equals("lock") || !(member instanceof MethodTree);
      int first = source.line(edit.start());
      Mutant mutant =
          new Mutant(
              names.getLast() + " " + edit.operator(),
              "source",
              edit.operator(),
              file,
              names.getLast(),
              first,
              edit.change(),
              line(source.text(), edit.start(), edit.end()),
              line(changed, edit.start(), edit.start() + edit.replacement().length()));
      found.add(
          new PlannedMutant(
              mutant,
              Map.of(file, changed),
              first,
              source.line(edit.end()),
              source.line(source.start(member)),
              modifiesAll ? Integer.MAX_VALUE : source.line(source.end(member))));
    }

    /** The whole lines around a part, on one line. */
    private static String line(String text, int start, int end) {
      int from = text.lastIndexOf('\n', start) + 1;
      int to = text.indexOf('\n', Math.max(start, end));
      String lines = text.substring(from, to < 0 ? text.length() : to);
      String flat = lines.replaceAll("\\s+", " ").strip();
      return flat.length() > 200 ? flat.substring(0, 197) + "..." : flat;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      if (tree.getSimpleName().isEmpty()) {
        return super.visitClass(tree, null);
      }
      types.addLast(tree.getSimpleName().toString());
      for (Tree member : tree.getMembers()) {
        if (member instanceof ClassTree) {
          scan(member, null);
        } else {
          enter(member);
        }
      }
      types.removeLast();
      return null;
    }

    private void enter(Tree member) {
      if (!source.isWritten(member)) {
        return;
      }
      String name =
          switch (member) {
            case MethodTree method when method.getName().contentEquals("<init>") -> types.getLast();
            case MethodTree method -> method.getName().toString();
            case VariableTree field -> field.getName().toString();
            default -> "";
          };
      members.addLast(member);
      names.addLast(String.join(".", types) + "#" + name);
      scan(member, null);
      names.removeLast();
      members.removeLast();
    }
  }
}
