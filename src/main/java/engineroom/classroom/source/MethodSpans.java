package engineroom.classroom.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import engineroom.book.source.JavaMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** All methods with a body in a Java source, found by the compiler's own parser. */
public final class MethodSpans {

  /** What a body that waits to be written throws. */
  public static final String MARK = "Unwritten";

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final List<MethodSpan> all;

  private MethodSpans(List<MethodSpan> all) {
    this.all = all;
  }

  /** Finds the methods of a source; one that does not parse gives those that can be made out. */
  public static MethodSpans in(String text) {
    return inEach(List.of(text)).getFirst();
  }

  /** The same of many sources, in their order: to start the compiler costs more than to parse. */
  public static List<MethodSpans> inEach(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of(); // the compiler does not start without a source
    }
    List<Source> sources = texts.stream().map(Source::new).toList();
    JavacTask task =
        (JavacTask)
            COMPILER.getTask(
                Writer.nullWriter(), null, nothing -> {}, List.of("-proc:none"), null, sources);
    List<MethodSpans> all = new ArrayList<>();
    try {
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        List<MethodSpan> found = new ArrayList<>();
        new Scanner(texts.get(all.size()), unit, positions, found).scan(unit, null);
        all.add(new MethodSpans(List.copyOf(found)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** All of them, in the order of the text. */
  public List<MethodSpan> all() {
    return all;
  }

  /** One of them. */
  public Optional<MethodSpan> find(MethodSignature signature) {
    return all.stream().filter(method -> method.signature().equals(signature)).findFirst();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("memory:///Source.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Scanner extends TreeScanner<Void, Void> {

    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<MethodSpan> found;
    private final Deque<String> types = new ArrayDeque<>();

    Scanner(
        String text, CompilationUnitTree unit, SourcePositions positions, List<MethodSpan> found) {
      this.text = text;
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      if (tree.getSimpleName().isEmpty()) {
        return null; // what stands in an anonymous class has no name to refer to
      }
      types.addLast(tree.getSimpleName().toString());
      super.visitClass(tree, null);
      types.removeLast();
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      if (tree.getBody() != null && isWritten(tree)) {
        int body = start(tree.getBody());
        found.add(new MethodSpan(signature(tree), start(tree), body, end(tree), stub(tree)));
      }
      return super.visitMethod(tree, null);
    }

    /** Of a text that does not parse, the parser makes up what it misses, a body too. */
    private boolean isWritten(MethodTree tree) {
      int body = start(tree.getBody());
      return start(tree) >= 0
          && start(tree) <= body
          && body < end(tree)
          && end(tree) <= text.length()
          && text.charAt(body) == '{';
    }

    private int start(Tree tree) {
      return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
      return (int) positions.getEndPosition(unit, tree);
    }

    private MethodSignature signature(MethodTree tree) {
      String written = tree.getName().toString();
      String name = written.equals("<init>") ? types.getLast() : written;
      List<String> parameters =
          tree.getParameters().stream()
              .map(parameter -> JavaMember.plainType(parameter.getType().toString()))
              .toList();
      return new MethodSignature(String.join(".", types), name, parameters);
    }

    private static Optional<String> stub(MethodTree tree) {
      List<? extends StatementTree> statements = tree.getBody().getStatements();
      StatementTree last = statements.isEmpty() ? null : statements.getLast();
      if (statements.size() == 1
          && last instanceof ThrowTree thrown
          && thrown.getExpression() instanceof NewClassTree made
          && made.getIdentifier().toString().matches("(\\w+\\.)*" + MARK)
          && made.getArguments().size() == 1
          && made.getArguments().getFirst() instanceof LiteralTree id) {
        return Optional.of(String.valueOf(id.getValue()));
      }
      return Optional.empty();
    }
  }
}
