/** From a text to its claims: knows Chinese, no arithmetic. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.audit.extract;
