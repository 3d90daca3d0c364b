package engineroom.lab;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.MonitorEnterInstruction;

/** Has every method that takes a lock say that it {@link MayWait}. */
public final class LocksMayWait implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder owner, ClassHolderTransformerContext context) {
    if (owner.getName().startsWith("engineroom.")) {
      owner.getMethods().stream().filter(LocksMayWait::locks).forEach(LocksMayWait::say);
    }
  }

  private static boolean locks(MethodHolder method) {
    if (method.getProgram() == null || method.getProgram().basicBlockCount() == 0) {
      return false;
    }
    if (method.getModifiers().contains(ElementModifier.SYNCHRONIZED)) {
      return true;
    }
    for (BasicBlock block : method.getProgram().getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof MonitorEnterInstruction) {
          return true;
        }
      }
    }
    return false;
  }

  private static void say(MethodHolder method) {
    InvokeInstruction here = new InvokeInstruction();
    here.setType(InvocationType.SPECIAL);
    here.setMethod(new MethodReference(MayWait.class.getName(), "here", ValueType.VOID));
    method.getProgram().basicBlockAt(0).addFirst(here);
  }
}
