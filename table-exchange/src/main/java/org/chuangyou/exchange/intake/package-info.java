/** Imports as people start and follow them: at once or in the background, one at a time, all or nothing. */
package org.chuangyou.exchange.intake;
