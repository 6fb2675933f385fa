/** Organisation life (组织生活): meetings planned, held and minuted, with who was expected and who came. */
package org.chuangyou.organization.life;
