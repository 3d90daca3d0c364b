// Input#add
// Against: `read` and `add` are `synchronized`
// It adds without the lock.
public void add(InputStream src) throws EngineException {
  if (this.src != null) {
    throw new EngineException("Maximum number of sources reached: 1");
  }
  this.src = src;
}
