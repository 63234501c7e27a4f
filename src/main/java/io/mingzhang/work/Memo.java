package io.mingzhang.work;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the results of costly leaves by value, for at most {@code limit} keys; at the limit it
 * forgets all and begins again, so a rebuild never depends on what was remembered.
 */
public final class Memo<K, V> {
  private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();
  private final int limit;

  public Memo(int limit) {
    this.limit = limit;
  }

  public V get(K key, Function<K, V> leaf) {
    V value = known.get(key);
    if (value == null) {
      value = leaf.apply(key);
      if (known.size() >= limit) {
        known.clear();
      }
      known.put(key, value);
    }
    return value;
  }
}
