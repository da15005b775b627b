export const ids = [6624, 4266];
export const modules = {

};
