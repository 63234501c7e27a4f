/** Examples of the values that travel. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.model;
