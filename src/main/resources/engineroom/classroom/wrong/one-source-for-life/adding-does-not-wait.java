// Input#add
// Against: Which of the three may wait for a read that is under way
// It does not take the lock. Adding waits for a read under way, though only to be refused.
public void add(InputStream src) throws EngineException {
  if (this.src != null) {
    throw new EngineException("Maximum number of sources reached: 1");
  }
  this.src = src;
}
