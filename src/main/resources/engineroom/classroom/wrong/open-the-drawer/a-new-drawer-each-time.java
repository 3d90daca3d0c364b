// Engine#hackSetGlobalVar
// Against: Setting makes the drawer if there is none
// It makes a new drawer for each value and so throws away all that was in the old one.
public void hackSetGlobalVar(String key, Object value) {
  hack = new Hack();
  hack.put(key, value);
}
