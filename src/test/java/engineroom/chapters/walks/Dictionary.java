package engineroom.chapters.walks;

import engineroom.engine.Engine;
import engineroom.engine.HttpDoor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words and numbers that stand in the code of the engine that is walked, whoever wrote it. Code
 * that does something else for one name, or from the fourth time on, says that name or that number
 * somewhere; so walks take some of their names and counts from there.
 */
public final class Dictionary {

  private static final String PACKAGE = "engineroom/engine/";

  /** Words that may stand anywhere: in a line, in a target, in a format. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]{1,20}");

  private static final int MOST = 40;
  private static final int LONGEST = 100_000;

  private static final Dictionary ENGINE = new Dictionary();

  /** Those to begin with are for an engine of which next to nothing is written. */
  private final Set<String> words = new TreeSet<>(Set.of("commands", "nobody"));

  private final Set<Integer> numbers = new TreeSet<>(Set.of(0, 1, 8, 127, 4_096));
  private final List<String> allWords;
  private final List<Integer> allNumbers;
  private final List<Integer> counts;
  private final List<Integer> lengths;

  private Dictionary() {
    read(Engine.class.getName().replace('.', '/'));
    read(HttpDoor.class.getName().replace('.', '/')); // of which an engine says nothing
    allWords = List.copyOf(words);
    allNumbers = List.copyOf(numbers);
    lengths = allNumbers.stream().filter(number -> number > MOST && number < LONGEST).toList();
    counts = allNumbers.stream().filter(number -> number >= 2 && number <= MOST).toList();
  }

  /** A word out of the engine's code. */
  public static String word(Random random) {
    return one(ENGINE.allWords, random);
  }

  /** A number out of the engine's code, or one next to it. */
  public static int number(Random random) {
    return one(ENGINE.allNumbers, random) + random.nextInt(3) - 1;
  }

  /** How many of something: mostly few; seldom as many as the engine's code names, or one more. */
  public static int count(Random random) {
    if (random.nextInt(4) > 0) {
      return random.nextInt(4);
    }
    return one(ENGINE.counts, random) + random.nextInt(2);
  }

  /** How long something is that is long: what the engine's code names, or some thousands. */
  public static int length(Random random) {
    return random.nextInt(4) == 0 ? LONGEST / 20 : one(ENGINE.lengths, random) + random.nextInt(2);
  }

  /** One more than any number that the engine's code names, but for those beyond a limit. */
  public static int beyond(int limit) {
    return 1 + ENGINE.allNumbers.stream().filter(number -> number < limit).reduce(0, Math::max);
  }

  /** The same text, and not the same object. */
  public static String copy(String text) {
    return new StringBuilder(text).toString();
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Reads a class, and those of the same package that it speaks of. */
  private void read(String first) {
    Set<String> seen = new HashSet<>(Set.of(first));
    Deque<String> left = new ArrayDeque<>(seen);
    while (!left.isEmpty()) {
      for (String next : classesIn(left.pop())) {
        if (seen.add(next)) {
          left.push(next);
        }
      }
    }
  }

  private Collection<String> classesIn(String type) {
    try (InputStream bytes = Engine.class.getClassLoader().getResourceAsStream(type + ".class")) {
      return bytes == null ? List.of() : classesIn(ClassFile.of().parse(bytes.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Collection<String> classesIn(ClassModel type) {
    List<String> named = new ArrayList<>();
    for (PoolEntry entry : type.constantPool()) {
      if (entry instanceof StringEntry text && WORD.matcher(text.stringValue()).matches()) {
        words.add(text.stringValue());
      } else if (entry instanceof ClassEntry other
          && other.asInternalName().startsWith(PACKAGE)
          && other.asInternalName().indexOf('/', PACKAGE.length()) < 0) {
        named.add(other.asInternalName());
      }
    }
    type.methods().forEach(method -> method.code().ifPresent(code -> code.forEach(this::note)));
    return named;
  }

  private void note(CodeElement element) {
    switch (element) {
      case ConstantInstruction constant when constant.constantValue() instanceof Integer number ->
          numbers.add(number);
      case LookupSwitchInstruction choice -> note(choice.cases());
      case TableSwitchInstruction choice -> note(choice.cases());
      default -> {}
    }
  }

  private void note(List<SwitchCase> cases) {
    cases.forEach(one -> numbers.add(one.caseValue()));
  }
}
