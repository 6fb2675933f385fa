/** Numbers as people give them: qualified, added without becoming more precise than they were, and written as meant. */
package org.chuangyou.quantity;
