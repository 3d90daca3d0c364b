package engineroom.mutants;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Faults in what is done: left out, in another order, once or always, without its lock. */
final class StatementOperators {

  private StatementOperators() {}

  static Stream<SourceEdit> of(Tree tree, SourceText source) {
    return switch (tree) {
      case BlockTree block -> order(block, source);
      case ExpressionStatementTree statement ->
          Stream.of(without(statement, source, "left out", "leaves out "));
      case ThrowTree thrown ->
          Stream.of(
              without(thrown, source, "error ignored", "goes on in place of "),
              source.replace(
                  thrown,
                  "return;",
                  "error ignored",
                  "returns in place of " + source.brief(thrown)));
      case IfTree guard -> guard(guard, source);
      case SynchronizedTree locked -> lock(locked, source);
      case TryTree attempt -> attempt(attempt, source);
      case EnhancedForLoopTree loop -> once(loop.getStatement(), source);
      case WhileLoopTree loop -> once(loop.getStatement(), source);
      case ModifiersTree modifiers -> modifiers(modifiers, source);
      default -> Stream.empty();
    };
  }

  private static SourceEdit without(Tree tree, SourceText source, String operator, String words) {
    return source.replace(tree, ";", operator, words + source.brief(tree));
  }

  private static Stream<SourceEdit> order(BlockTree block, SourceText source) {
    List<? extends StatementTree> all = block.getStatements();
    return IntStream.range(1, all.size())
        .filter(i -> source.isWritten(all.get(i - 1)) && source.isWritten(all.get(i)))
        .mapToObj(
            i -> {
              StatementTree first = all.get(i - 1);
              StatementTree second = all.get(i);
              String between = source.text().substring(source.end(first), source.start(second));
              return new SourceEdit(
                  source.start(first),
                  source.end(second),
                  source.of(second) + between + source.of(first),
                  "order",
                  "does " + source.brief(second) + " before " + source.brief(first));
            });
  }

  private static Stream<SourceEdit> guard(IfTree guard, SourceText source) {
    String condition = source.brief(guard.getCondition());
    String then = source.of(guard.getThenStatement());
    String otherwise = guard.getElseStatement() == null ? ";" : source.of(guard.getElseStatement());
    return Stream.of(
        source.replace(guard, then, "guard", "takes " + condition + " for true"),
        source.replace(guard, otherwise, "guard", "takes " + condition + " for false"));
  }

  private static Stream<SourceEdit> lock(SynchronizedTree locked, SourceText source) {
    String lock = source.brief(locked.getExpression());
    return Stream.of(
        source.replace(
            locked, source.of(locked.getBlock()), "lock", "does not take the lock " + lock));
  }

  private static Stream<SourceEdit> attempt(TryTree attempt, SourceText source) {
    Stream<SourceEdit> caught =
        attempt.getCatches().stream()
            .map(CatchTree::getBlock)
            .filter(block -> !block.getStatements().isEmpty())
            .map(
                block ->
                    source.replace(
                        block,
                        "{}",
                        "error ignored",
                        "catches and forgets, without " + source.brief(block)));
    if (attempt.getFinallyBlock() == null) {
      return caught;
    }
    String last = source.of(attempt.getFinallyBlock());
    SourceEdit onlyWhenWell =
        new SourceEdit(
            source.end(attempt.getBlock()) - 1,
            source.end(attempt),
            last + "} finally {}",
            "finally",
            "does " + source.brief(attempt.getFinallyBlock()) + " only where nothing is thrown");
    return attempt.getCatches().isEmpty() ? Stream.concat(caught, Stream.of(onlyWhenWell)) : caught;
  }

  private static Stream<SourceEdit> once(StatementTree body, SourceText source) {
    String inner = body instanceof BlockTree ? source.of(body) : "{" + source.of(body) + "}";
    String replaced = inner.substring(0, inner.length() - 1) + "if (true) break; }";
    return Stream.of(source.replace(body, replaced, "once", "goes round once, not each time"));
  }

  private static Stream<SourceEdit> modifiers(ModifiersTree modifiers, SourceText source) {
    return Stream.of(Modifier.SYNCHRONIZED, Modifier.VOLATILE)
        .filter(modifiers.getFlags()::contains)
        .map(
            modifier -> {
              int at = source.text().indexOf(modifier.toString(), source.start(modifiers));
              return new SourceEdit(
                  at, at + modifier.toString().length(), "", "lock", "is not " + modifier);
            });
  }
}
